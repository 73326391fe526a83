import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import type { AskConflicts, Conflicts } from '@guichet/appointments-contract';
import { Icon } from '@guichet/platform-ui';
import { TranslocoPipe } from '@jsverse/transloco';
import { DiaryWords } from '../diary-words';

/** What speaks against a moment, as it is typed. A warning, never a wall: whoever books decides. */
@Component({
  selector: 'gu-conflict-warnings',
  imports: [Icon, TranslocoPipe],
  template: `
    <div aria-live="polite">
      @if (conflicts().length > 0) {
        <div class="note warn">
          <gu-icon name="alert" />
          <div>
            <b>{{ 'appointments.conflict.title' | transloco }}</b>
            <ul>
              @for (one of conflicts(); track $index) {
                <li>{{ say.conflict(one) }}</li>
              }
            </ul>
            <p>{{ 'appointments.conflict.text' | transloco }}</p>
          </div>
        </div>
      }
    </div>
  `,
})
export class ConflictWarnings {
  protected readonly say = inject(DiaryWords);

  readonly moment = input.required<AskConflicts | null>();

  private readonly found = httpResource<Conflicts>(() => {
    const body = this.moment();
    return body ? { url: '/api/appointments/conflicts', method: 'POST', body } : undefined;
  });
  readonly conflicts = computed(() => (this.found.hasValue() ? this.found.value().conflicts : []));

  /** Asks again: somebody may have booked in the meantime. */
  again(): void {
    this.found.reload();
  }
}
