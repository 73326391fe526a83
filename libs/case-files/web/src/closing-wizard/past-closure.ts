import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import type { ClosingContext } from '@guichet/case-files-contract';
import { RelativeDate } from '@guichet/platform-ui';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';

/** How the file was closed the last time and what was open then: read before opening it again. */
@Component({
  selector: 'gu-past-closure',
  imports: [RelativeDate, TranslocoPipe],
  template: `
    @if (last(); as closure) {
      <div class="stack tight">
        <p>
          {{ reference.label('case_closure_reason', closure.reasonCode) }} · {{ closure.closedBy }},
          <gu-relative-date [date]="closure.closedAt" />
        </p>
        @if (closure.destination) {
          <p class="muted">{{ 'caseFiles.closing.wentTo' | transloco: { destination: closure.destination } }}</p>
        }
        @if (closure.remainsOpen) {
          <p class="own-words">{{ closure.remainsOpen }}</p>
        }
        <ul class="plain">
          @for (one of closure.running; track one.id) {
            <li>
              <b>{{ one.label }}</b><span class="sub">{{ 'caseFiles.closing.wasOpen' | transloco }}</span>
            </li>
          }
        </ul>
      </div>
    }
  `,
})
export class PastClosure {
  protected readonly reference = inject(ReferenceData);
  readonly fileId = input.required<string>();

  private readonly context = httpResource<ClosingContext>(() => `/api/case-files/${this.fileId()}/closing`);
  protected readonly last = computed(() => (this.context.hasValue() ? this.context.value().closures[0] : undefined));
}
