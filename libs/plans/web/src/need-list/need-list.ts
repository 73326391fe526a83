import { Component, computed, inject, input, output } from '@angular/core';
import type { ActionView, GoalView, NeedView, PlanItemFrame, PlanItemKind } from '@guichet/plans-contract';
import { actionStanding, goalProgress } from '@guichet/plans-domain';
import type { ActionStanding, GoalProgress } from '@guichet/plans-domain';
import { Chip, EmptyState, Icon, NOW, RelativeDate } from '@guichet/platform-ui';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Asked } from '../plan-page/asked';

const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });

/** The long-term track: each need, its goals in the person's words, the actions of each. Nothing here says "failed". */
@Component({
  selector: 'gu-need-list',
  imports: [Chip, EmptyState, Icon, RelativeDate, TranslocoPipe],
  templateUrl: './need-list.html',
  styleUrl: './need-list.css',
})
export class NeedList {
  private readonly now = inject(NOW);
  protected readonly reference = inject(ReferenceData);

  readonly needs = input.required<readonly NeedView[]>();
  readonly mayAdd = input(false);
  readonly asked = output<Asked>();
  readonly done = output<ActionView>();

  private readonly today = computed(() => DAY.format(this.now()));

  protected standingOf(action: ActionView): ActionStanding {
    return actionStanding(action, this.today());
  }
  /** Null while there is nothing to count. */
  protected progressOf(goal: GoalView): GoalProgress | null {
    const progress = goalProgress(goal.actions);
    return progress.all === 0 ? null : progress;
  }
  protected ask(form: Asked['form'], kind: PlanItemKind, item: PlanItemFrame | null, under?: string): void {
    this.asked.emit({ form, kind, item, ...(under === undefined ? {} : { under }) });
  }
}
