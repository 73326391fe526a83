import { Component, inject, input } from '@angular/core';
import type { RightsRequestStepView } from '@guichet/rights-contract';
import { Card, RelativeDate } from '@guichet/platform-ui';
import { ReferenceData } from '@guichet/reference-data-web';
import type { ReferenceList } from '@guichet/reference-data-contract';
import { TranslocoPipe } from '@jsverse/transloco';

const LISTS: Readonly<Partial<Record<RightsRequestStepView['step'], ReferenceList>>> = {
  receive: 'identity_check',
  check_identity: 'identity_check',
  extend: 'delay_extension_reason',
  refuse: 'rights_refusal_reason',
};

/** What was done with a request, oldest first. */
@Component({
  selector: 'gu-request-steps',
  imports: [Card, RelativeDate, TranslocoPipe],
  template: `
    <gu-card [heading]="'rights.request.steps' | transloco">
      <ol class="plain" role="list">
        @for (one of steps(); track one.id) {
          <li>
            <b>{{ 'rights.step.taken.' + one.step | transloco }}</b>
            <div class="sub">
              <gu-relative-date [date]="one.at" />, {{ one.member }}
              @if (reasonOf(one); as reason) {
                · {{ reason }}
              }
              @if (one.text) {
                · <bdi>{{ one.text }}</bdi>
              }
            </div>
          </li>
        }
      </ol>
    </gu-card>
  `,
})
export class RequestSteps {
  private readonly reference = inject(ReferenceData);

  readonly steps = input.required<readonly RightsRequestStepView[]>();

  protected reasonOf({ step, code }: RightsRequestStepView): string {
    const list = LISTS[step];
    return list ? this.reference.label(list, code) : '';
  }
}
