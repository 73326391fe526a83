import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { FormDrafts } from '@guichet/platform-contract';
import { Card, RelativeDate } from '@guichet/platform-ui';
import { TranslocoPipe } from '@jsverse/transloco';

/** Lines shown; the newest. */
const MOST = 8;

/** What one typed and did not send, each with the way back to its form. Nothing where there is none. */
@Component({
  selector: 'gu-unsent-drafts',
  imports: [Card, RelativeDate, RouterLink, TranslocoPipe],
  template: `
    @if (lines().length > 0) {
      <gu-card [heading]="'myDay.drafts.title' | transloco" [aside]="'myDay.drafts.aside' | transloco">
        <ul class="plain">
          @for (line of lines(); track line.key) {
            <li>
              <a [routerLink]="line.link"
                ><b>{{ 'myDay.drafts.form.' + line.form | transloco }}</b></a
              >
              <span class="end"><gu-relative-date [date]="line.savedAt" show="distance" /></span>
              @if (line.reference) {
                <span class="sub">{{ line.reference }}</span>
              }
            </li>
          }
        </ul>
      </gu-card>
    }
  `,
})
export class UnsentDrafts {
  private readonly router = inject(Router);
  private readonly drafts = httpResource<FormDrafts>(() => '/api/drafts');
  protected readonly lines = computed(() =>
    (this.drafts.hasValue() ? this.drafts.value().items : [])
      .slice(0, MOST)
      .map((line) => ({ ...line, link: this.router.parseUrl(line.address) })),
  );
}
