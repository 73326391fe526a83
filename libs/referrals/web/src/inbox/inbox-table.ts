import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Chip, ClockBar, RelativeDate } from '@guichet/platform-ui';
import type { ReferralBox, ReferralItem } from '@guichet/referrals-contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { ReferralWords } from '../words/referral-words';
import { STATUS_ICONS, STATUS_TONES, URGENCY_TONES } from '../words/referral-tones';

/** The lines of one box. A line opens beside the list where there is room, else on a page of its own. */
@Component({
  selector: 'gu-inbox-table',
  imports: [Chip, ClockBar, RelativeDate, RouterLink, TranslocoPipe],
  templateUrl: './inbox-table.html',
  styles: `
    .chosen > :is(td, th) {
      background: var(--petrol-soft);
    }
    th a {
      color: inherit;
    }
    td gu-chip {
      white-space: nowrap;
    }
    .chips {
      margin-block-start: 0.25rem;
    }
  `,
})
export class InboxTable {
  protected readonly words = inject(ReferralWords);
  protected readonly tones = STATUS_TONES;
  protected readonly icons = STATUS_ICONS;
  protected readonly urgencyTones = URGENCY_TONES;

  readonly box = input.required<ReferralBox>();
  readonly rows = input.required<readonly ReferralItem[]>();
  /** The line that is read beside the list. */
  readonly chosen = input<string>();
  readonly beside = input(false);

  /** Requests come from somebody, ours go to somebody; to close may be either. */
  protected readonly otherSide = computed(
    () => ({ to_answer: 'from', team_underway: 'from', sent: 'to', to_close: 'with' })[this.box()],
  );

  protected readonly lastColumn = computed(
    () => ({ to_answer: 'answerBefore', team_underway: 'deadline', sent: 'deadline', to_close: 'closing' })[this.box()],
  );

  protected other(item: ReferralItem): { readonly organisation: string; readonly detail: string } {
    const receiving = item.sides.includes('receiver') && (this.box() !== 'sent' || !item.sides.includes('sender'));
    return receiving
      ? { organisation: item.from.organisationShortName, detail: item.sender.name }
      : { organisation: item.to.organisationShortName, detail: item.to.teamName };
  }

  protected linkOf(item: ReferralItem): unknown[] {
    return this.beside() ? [] : ['/orientations', item.id];
  }
}
