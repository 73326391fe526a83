import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AgreedPlanHeader } from '@guichet/plans-contract';
import { RelativeDate } from '@guichet/platform-ui';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';

/** The agreed versions, newest first: when, with whom, in which language. */
@Component({
  selector: 'gu-agreed-list',
  imports: [RelativeDate, RouterLink, TranslocoPipe],
  template: `
    @if (agreed().length > 0) {
      <ul class="plain">
        @for (version of agreed(); track version.id) {
          <li>
            <b
              ><a [routerLink]="['/dossiers', fileId(), 'plan', 'accords', version.number]">{{
                'plans.agreed.version' | transloco: { number: version.number }
              }}</a></b
            >
            <span class="end"><gu-relative-date [date]="version.agreedOn" show="day" /></span>
            <span class="sub">
              {{ 'plans.agreedBy.' + version.agreedBy | transloco }} ·
              {{ reference.label('language', version.languageCode)
              }}{{ version.interpreterPresent ? ', ' + ('plans.agreed.interpreter' | transloco) : '' }}
              @if (version.present.length > 0) {
                · <bdi>{{ version.present.join(', ') }}</bdi>
              }
            </span>
          </li>
        }
      </ul>
    } @else {
      <p class="muted">{{ 'plans.agreed.none' | transloco }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
      margin-block-end: var(--space-3);
    }
  `,
})
export class AgreedList {
  protected readonly reference = inject(ReferenceData);
  readonly fileId = input.required<string>();
  readonly agreed = input.required<readonly AgreedPlanHeader[]>();
}
