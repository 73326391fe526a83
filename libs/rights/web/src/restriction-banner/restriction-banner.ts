import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import type { CurrentRestriction } from '@guichet/rights-contract';
import { Icon, RelativeDate } from '@guichet/platform-ui';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';

/** Says at the head of a file that nothing in it changes, since when and on which ground. */
@Component({
  selector: 'gu-restriction-banner',
  imports: [Icon, RelativeDate, TranslocoPipe],
  template: `
    @if (running(); as one) {
      <p class="note bad" role="status">
        <gu-icon name="lock" /><span
          ><b>{{ 'rights.restriction.title' | transloco }}</b> {{ 'rights.restriction.text' | transloco }}
          {{ 'rights.restriction.since' | transloco }} <gu-relative-date [date]="one.since" show="day" /> :
          {{ reference.label('restriction_ground', one.groundCode) }}.</span
        >
      </p>
    }
  `,
})
export class RestrictionBanner {
  protected readonly reference = inject(ReferenceData);

  readonly caseFileId = input.required<string>();

  private readonly answer = httpResource<CurrentRestriction>(() => `/api/case-files/${this.caseFileId()}/restriction`);
  protected readonly running = computed(() => (this.answer.hasValue() ? this.answer.value().restriction : null));
}
