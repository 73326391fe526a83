import { Service, inject } from '@angular/core';
import { Words } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { ReferralWords } from '../words/referral-words';
import type { InboxFilters } from './inbox-filters';

/** Says which referrals a list is of, where the fields above it do not. */
@Service()
export class InboxWords {
  private readonly reference = inject(ReferenceData);
  private readonly referralWords = inject(ReferralWords);
  private readonly words = inject(Words);

  /** "Seulement : envoyées du 1er décembre 2025 au 30 novembre 2026, déclinées (Complet)"; empty when nothing is left out. */
  narrowed({ sentFrom, sentTo, kind, declinedFor, overdue, organisationId }: InboxFilters): string {
    const reason = this.reference.label('referral_refusal_reason', declinedFor ?? null);
    const said = [
      ...(sentFrom || sentTo ? [this.say('sent', { from: this.day(sentFrom), to: this.day(sentTo) })] : []),
      ...(kind === 'information' ? [this.say('addresses')] : []),
      ...(declinedFor ? [this.say('declinedFor', { reason })] : []),
      ...(overdue ? [this.say('overdue')] : []),
      ...(organisationId ? [this.say('organisation')] : []),
    ];
    return said.length === 0 ? '' : this.say('only', { what: said.join(', ') });
  }

  private say(key: string, params?: Readonly<Record<string, unknown>>): string {
    return this.words.say(`referrals.inbox.narrowed.${key}`, params);
  }

  private day(day: string | undefined): string {
    return day ? this.referralWords.day(day) : '…';
  }
}
