import { httpResource } from '@angular/common/http';
import { Component, input } from '@angular/core';
import type { GoalView, PlanItemKind, PlanItemVersion } from '@guichet/plans-contract';
import { AsyncView, Chip, Loaded, RelativeDate } from '@guichet/platform-ui';
import { TranslocoPipe } from '@jsverse/transloco';

/** Every version of a goal, oldest first, with the reason of each change. */
@Component({
  selector: 'gu-item-history',
  imports: [AsyncView, Chip, Loaded, RelativeDate, TranslocoPipe],
  template: `
    <gu-async>
      <ng-template [guLoaded]="versions" let-list>
        <ol class="timeline" role="list">
          @for (version of list; track version.version) {
            <li>
              <p class="when">
                <gu-relative-date [date]="version.recordedAt" /> · {{ version.author.name }},
                {{ version.author.organisation }}
              </p>
              <p>
                @if (version.ownWords) {
                  « <bdi>{{ version.ownWords }}</bdi> »
                }
                <gu-chip>{{ 'plans.goalState.' + version.state | transloco }}</gu-chip>
              </p>
              @if (version.reason) {
                <p class="muted">{{ 'plans.changed' | transloco: { reason: version.reason } }}</p>
              }
            </li>
          }
        </ol>
      </ng-template>
    </gu-async>
  `,
})
export class ItemHistory {
  readonly fileId = input.required<string>();
  readonly kind = input.required<PlanItemKind>();
  readonly itemId = input.required<string>();

  protected readonly versions = httpResource<PlanItemVersion<GoalView>[]>(
    () => `/api/case-files/${this.fileId()}/${this.kind()}/${this.itemId()}/history`,
  );
}
