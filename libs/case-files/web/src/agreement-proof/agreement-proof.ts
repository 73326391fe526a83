import { httpResource } from '@angular/common/http';
import { Component, input } from '@angular/core';
import type { AgreementProofView } from '@guichet/access-contract';
import { SIGNATURE_FIELD } from '@guichet/access-contract';
import { AsyncView, Loaded, RelativeDate } from '@guichet/platform-ui';
import { TranslocoPipe } from '@jsverse/transloco';

/** The person's yes, shown to those who may read the agreement; each look is recorded. */
@Component({
  selector: 'gu-agreement-proof',
  imports: [AsyncView, Loaded, RelativeDate, TranslocoPipe],
  template: `
    <gu-async>
      <ng-template [guLoaded]="proof" let-view>
        <p>
          {{ 'caseFiles.agreement.proof.' + view.kind | transloco }} <bdi>{{ view.name }}</bdi>,
          <gu-relative-date [date]="view.signedAt" show="day" />
        </p>
        @if (view.path) {
          <svg role="img" [attr.viewBox]="box" [attr.aria-label]="'caseFiles.agreement.proof.signature' | transloco">
            <path [attr.d]="view.path" fill="none" stroke="currentColor" stroke-width="4" stroke-linecap="round" />
          </svg>
        }
      </ng-template>
    </gu-async>
  `,
  styles: `
    svg {
      inline-size: 100%;
      border: 1px solid var(--line-2);
      border-radius: var(--radius);
    }
  `,
})
export class AgreementProof {
  readonly fileId = input.required<string>();
  readonly agreementId = input.required<string>();
  protected readonly box = `0 0 ${SIGNATURE_FIELD.width} ${SIGNATURE_FIELD.height}`;
  protected readonly proof = httpResource<AgreementProofView>(
    () => `/api/case-files/${this.fileId()}/sharing-agreements/${this.agreementId()}/proof`,
  );
}
