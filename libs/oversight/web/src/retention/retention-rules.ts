import { Component, input } from '@angular/core';
import type { RetentionRule } from '@guichet/oversight-contract';
import { RelativeDate } from '@guichet/platform-ui';
import { TranslocoPipe } from '@jsverse/transloco';

/** The rules in force, each with where it comes from. */
@Component({
  selector: 'gu-retention-rules',
  imports: [RelativeDate, TranslocoPipe],
  template: `
    <div class="stack">
      <h2 id="retention-rules">{{ 'oversight.retention.rules' | transloco }}</h2>
      <div class="table-scroll" tabindex="0" role="region" aria-labelledby="retention-rules">
        <table class="table stacks">
          <thead>
            <tr>
              <th scope="col">{{ 'oversight.retention.rule' | transloco }}</th>
              <th scope="col">{{ 'oversight.retention.what' | transloco }}</th>
              <th scope="col">{{ 'oversight.retention.then' | transloco }}</th>
              <th scope="col">{{ 'oversight.retention.reviewed' | transloco }}</th>
            </tr>
          </thead>
          <tbody>
            @for (one of rules(); track one.code) {
              <tr>
                <th scope="row">{{ one.label }}</th>
                <td [attr.data-label]="'oversight.retention.what' | transloco">
                  {{ (one.room ? 'oversight.rooms.' + one.room : 'oversight.retention.whole') | transloco }}
                </td>
                <td [attr.data-label]="'oversight.retention.then' | transloco">
                  {{ 'oversight.retention.result.' + one.result | transloco }}
                </td>
                <td [attr.data-label]="'oversight.retention.reviewed' | transloco">
                  <gu-relative-date [date]="one.reviewedOn" show="day" />
                </td>
              </tr>
            }
          </tbody>
        </table>
      </div>
      @if (rules()[0]; as first) {
        <p class="muted">{{ 'oversight.retention.source' | transloco }} : {{ first.source }}</p>
      }
    </div>
  `,
})
export class RetentionRules {
  readonly rules = input.required<readonly RetentionRule[]>();
}
