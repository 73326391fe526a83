import { Component, computed, input } from '@angular/core';
import { ROWS_TO_WORK } from '@guichet/imports-contract';
import type { ImportDetail, WorkedStatus } from '@guichet/imports-contract';
import { Card } from '@guichet/platform-ui';
import { TranslocoPipe } from '@jsverse/transloco';

/** How far a job has come, in rows; said aloud in tenths, not at every row. */
@Component({
  selector: 'gu-import-progress',
  imports: [Card, TranslocoPipe],
  template: `
    <gu-card [heading]="'imports.progress.' + detail().status | transloco">
      @if (detail().restsUntil; as until) {
        <p class="note warn">
          <span>{{ 'imports.progress.rests' | transloco: { time: timeOf(until), count: left() } }}</span>
        </p>
      } @else {
        <progress [max]="all()" [value]="done()" [attr.aria-label]="'imports.progress.' + detail().status | transloco">
          {{ share() }} %
        </progress>
        <p>{{ 'imports.progress.done' | transloco: { done: done(), all: all() } }}</p>
        <p class="visually-hidden" role="status">{{ 'imports.progress.share' | transloco: { share: share() } }}</p>
        <p class="hint">{{ 'imports.progress.leave' | transloco }}</p>
      }
    </gu-card>
  `,
  styles: `
    progress {
      inline-size: 100%;
      block-size: 0.75rem;
      accent-color: var(--petrol);
    }
  `,
})
export class ImportProgress {
  readonly detail = input.required<ImportDetail>();

  protected readonly left = computed(() => this.detail().counts[ROWS_TO_WORK[this.detail().status as WorkedStatus]]);
  protected readonly all = computed(() => {
    const { status, total, counts } = this.detail();
    if (status === 'running') return counts.ready + counts.created + counts.failed;
    return status === 'undoing' ? counts.created + counts.undone + counts.kept : total;
  });
  protected readonly done = computed(() => this.all() - this.left());
  protected readonly share = computed(() => Math.floor((10 * this.done()) / Math.max(1, this.all())) * 10);

  protected timeOf(instant: string): string {
    return new Intl.DateTimeFormat('fr-BE', { timeStyle: 'short', timeZone: 'Europe/Brussels' }).format(
      new Date(instant),
    );
  }
}
