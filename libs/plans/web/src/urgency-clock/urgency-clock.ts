import { Component, computed, inject, input } from '@angular/core';
import type { UrgencyView } from '@guichet/plans-contract';
import { urgencyClock } from '@guichet/plans-domain';
import { ClockBar, NOW } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
import { clockSpan } from './clock-span';

/** The clock of an open urgency in words: "reste 3 h"; what is overdue is said plainly. */
@Component({
  selector: 'gu-urgency-clock',
  imports: [ClockBar],
  template: `<gu-clock-bar [used]="clock().used">{{ said() }}</gu-clock-bar>`,
})
export class UrgencyClockBar {
  private readonly now = inject(NOW);
  private readonly words = inject(Words);

  readonly urgency = input.required<Pick<UrgencyView, 'openedAt' | 'dueAt' | 'solvedAt'>>();

  protected readonly clock = computed(() => urgencyClock(this.urgency(), this.now()));
  protected readonly said = computed(() => {
    const { state, minutesLeft } = this.clock();
    const { unit, count } = clockSpan(minutesLeft);
    return this.words.say(`plans.clock.${state === 'overdue' ? 'overdue' : 'left'}.${unit}`, { count });
  });
}
