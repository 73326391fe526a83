import { Component, computed, inject, input } from '@angular/core';
import { Chip, Icon, RelativeDate } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import type { Referral } from '@guichet/referrals-contract';
import { UNDERWAY_STATUSES, isFinal } from '@guichet/referrals-contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { ReferralWords } from '../words/referral-words';
import { URGENCY_TONES } from '../words/referral-tones';

/** The sheet: the request in the sender's words, what one must know to answer, and what opens when one says yes. */
@Component({
  selector: 'gu-referral-sheet',
  imports: [Chip, Icon, RelativeDate, TranslocoPipe],
  templateUrl: './referral-sheet.html',
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
    }
    .request {
      white-space: pre-line;
      overflow-wrap: anywhere;
      font-size: var(--text-l);
    }
    .opens {
      display: flex;
      gap: 0.5rem;
      color: var(--ink-2);
      font-size: var(--text-m);
    }
    .opens > gu-icon {
      flex: none;
      margin-block-start: 0.1875rem;
    }
  `,
})
export class ReferralSheet {
  private readonly reference = inject(ReferenceData);
  private readonly referralWords = inject(ReferralWords);
  private readonly words = inject(Words);
  protected readonly tones = URGENCY_TONES;

  readonly referral = input.required<Referral>();

  protected readonly interpreter = computed(() => {
    const { interpreterNeeded, languageCode } = this.referral();
    const language = this.reference.label('language', languageCode);
    if (!interpreterNeeded) return language;
    return this.words.say('referrals.sheet.interpreterFor', { language: language.toLocaleLowerCase() });
  });
  /** "En acceptant, vous verrez : identité, contact et logement. Rien d'autre." Said as it is for the side that reads. */
  protected readonly opens = computed(() => {
    const { kind, status, sides, opens } = this.referral();
    if (kind === 'information' || opens.length === 0) return this.words.say('referrals.opens.nothing');
    const rooms = this.referralWords.rooms(opens);
    const side = sides.includes('receiver') ? 'receiver' : 'sender';
    const when = (UNDERWAY_STATUSES as readonly string[]).includes(status)
      ? 'now'
      : isFinal(status)
        ? 'over'
        : 'before';
    return this.words.say(`referrals.opens.${side}.${when}`, { rooms });
  });
  protected readonly ground = computed(() => {
    const { kind, status } = this.referral();
    const { agreement, legalGroundCode } = this.referral().ground;
    if (agreement) {
      const givenOn = this.referralWords.day(agreement.givenOn);
      if (agreement.revokedOn)
        return this.words.say('referrals.ground.revoked', {
          givenOn,
          revokedOn: this.referralWords.day(agreement.revokedOn),
        });
      return this.words.say('referrals.ground.agreement', {
        givenOn,
        expiresOn: this.referralWords.day(agreement.expiresOn),
      });
    }
    if (legalGroundCode)
      return this.words.say('referrals.ground.legal', {
        ground: this.reference.label('legal_ground', legalGroundCode),
      });
    return status === 'draft' && kind !== 'information' ? this.words.say('referrals.ground.missing') : '';
  });
}
