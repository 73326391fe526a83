import { httpResource } from '@angular/common/http';
import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { FileRightsRequests } from '@guichet/rights-contract';
import { AsyncView, Card, Loaded } from '@guichet/platform-ui';
import { TranslocoPipe } from '@jsverse/transloco';
import { RequestLines } from '../requests-section/request-lines';

/** Rights of the person on the page of their file: who opened it, what they asked, and where to write a request down. */
@Component({
  selector: 'gu-file-rights',
  imports: [AsyncView, Card, Loaded, RequestLines, RouterLink, TranslocoPipe],
  template: `
    <gu-card [heading]="'rights.card.title' | transloco">
      <gu-async [rows]="2">
        <ng-template [guLoaded]="rights" let-all>
          <div class="stack">
            @if (all.items.length > 0) {
              <gu-request-lines [items]="all.items" />
            } @else {
              <p class="muted">{{ 'rights.card.none' | transloco }}</p>
            }
            <p class="row no-print">
              @if (all.mayReceive) {
                <a class="btn small" [routerLink]="['/dossiers', caseFileId(), 'droits', 'nouvelle']">{{
                  'rights.receive.title' | transloco
                }}</a>
              }
              @if (all.mayReadReadings) {
                <a class="btn small" [routerLink]="['/dossiers', caseFileId(), 'lectures']">{{
                  'rights.readings.title' | transloco
                }}</a>
              }
            </p>
          </div>
        </ng-template>
      </gu-async>
    </gu-card>
  `,
})
export class FileRights {
  readonly caseFileId = input.required<string>();

  protected readonly rights = httpResource<FileRightsRequests>(
    () => `/api/case-files/${this.caseFileId()}/rights-requests`,
  );
}
