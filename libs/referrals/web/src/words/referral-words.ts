import { Service, inject } from '@angular/core';
import type { ShareableRoom } from '@guichet/access-contract';
import { NOW, localeOf, wordsOfDate } from '@guichet/platform-ui';
import { Language, Words } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import type { ReferralDeadline, ReferralItem, ReferralStatus } from '@guichet/referrals-contract';

/** Which reference list the coded reason of a state comes from. */
const REASON_LISTS = {
  declined: 'referral_refusal_reason',
  failed: 'referral_failure_reason',
  cancelled: 'referral_cancellation_reason',
  on_hold: 'referral_hold_reason',
} as const satisfies Partial<Record<ReferralStatus, string>>;

/** Says the parts of a referral; everything follows the language of the interface. */
@Service()
export class ReferralWords {
  private readonly language = inject(Language);
  private readonly now = inject(NOW);
  private readonly reference = inject(ReferenceData);
  private readonly words = inject(Words);

  status(status: ReferralStatus): string {
    return this.words.say(`referrals.status.${status}`);
  }

  /** The words of a coded reason, of a state or of a step that led to it. */
  reason(status: ReferralStatus, code: string | null): string {
    if (status === 'completed') return this.reference.label('referral_outcome', code);
    const list = status in REASON_LISTS ? REASON_LISTS[status as keyof typeof REASON_LISTS] : undefined;
    return list ? this.reference.label(list, code) : '';
  }

  /** "identité, contact et logement" */
  rooms(rooms: readonly ShareableRoom[]): string {
    return this.list(rooms.map((room) => this.words.say(`referrals.rooms.${room}`).toLocaleLowerCase()));
  }

  /** "Tigrinya, interprète nécessaire"; empty when no language is known. */
  spoken(item: Pick<ReferralItem, 'languageCode' | 'interpreterNeeded'>): string {
    const language = this.reference.label('language', item.languageCode);
    const interpreter = item.interpreterNeeded ? this.words.say('referrals.sheet.interpreter') : '';
    return [language, interpreter].filter(Boolean).join(', ');
  }

  /** "12 octobre 2027", with the year when it is another one; the sentence around it brings its own article. */
  day(date: string): string {
    return wordsOfDate(date, this.now(), this.language.active()).day.replace(/^le /, '');
  }

  /** The last moment that a deadline leaves: a pause lasts to the end of its last day, which is not yet the next. */
  lastMoment({ kind, by }: Pick<ReferralDeadline, 'kind' | 'by'>): string {
    return kind === 'hold' ? new Date(Date.parse(by) - 1).toISOString() : by;
  }

  /** "5,1" */
  number(value: number): string {
    return new Intl.NumberFormat(localeOf(this.language.active()), { maximumFractionDigits: 1 }).format(value);
  }

  /** "a, b et c" */
  list(parts: readonly string[]): string {
    return new Intl.ListFormat(localeOf(this.language.active()), { type: 'conjunction' }).format(parts);
  }
}
