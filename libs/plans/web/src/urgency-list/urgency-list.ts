import { Component, computed, inject, input, output } from '@angular/core';
import type { UrgencyView } from '@guichet/plans-contract';
import { urgencyClock } from '@guichet/plans-domain';
import { Chip, NOW, RelativeDate } from '@guichet/platform-ui';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ItemForm } from '../item-form/item-fields';
import type { Asked } from '../plan-page/asked';
import { UrgencyClockBar } from '../urgency-clock/urgency-clock';

/** What cannot wait: the open ones with their clock and who holds them, then what was solved. */
@Component({
  selector: 'gu-urgency-list',
  imports: [Chip, RelativeDate, TranslocoPipe, UrgencyClockBar],
  templateUrl: './urgency-list.html',
  styles: `
    summary {
      cursor: pointer;
      min-block-size: 1.5rem;
      color: var(--ink-2);
      margin-block-start: 0.5rem;
    }
    .plain .row.sub {
      grid-column: 1 / -1;
    }
    @media (max-width: 40rem) {
      .plain > li {
        grid-template-columns: minmax(0, 1fr);
      }
      .plain .end {
        text-align: start;
      }
    }
  `,
})
export class UrgencyList {
  private readonly now = inject(NOW);
  protected readonly reference = inject(ReferenceData);

  readonly urgencies = input.required<readonly UrgencyView[]>();
  readonly mayAdd = input(false);
  readonly asked = output<Asked>();

  protected readonly open = computed(() => this.urgencies().filter((urgency) => urgency.solvedAt === null));
  protected readonly solved = computed(() => this.urgencies().filter((urgency) => urgency.solvedAt !== null));

  protected nameOf(urgency: UrgencyView): string {
    return [this.reference.label('urgency_kind', urgency.kindCode), urgency.what].filter(Boolean).join(', ');
  }
  protected inTime(urgency: UrgencyView): boolean {
    return urgencyClock(urgency, this.now()).state === 'solved_in_time';
  }
  protected ask(form: ItemForm, item: UrgencyView): void {
    this.asked.emit({ form, kind: 'urgencies', item });
  }
}
