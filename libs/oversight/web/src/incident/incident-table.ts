import { Component, inject, input } from '@angular/core';
import type { IncidentFile } from '@guichet/oversight-contract';
import { Chip, RelativeDate } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

/** Files as the officer sees them: their number, when, how, under which relation. */
@Component({
  selector: 'gu-incident-table',
  imports: [Chip, RelativeDate, TranslocoPipe],
  template: `
    <div class="table-scroll" tabindex="0" role="region" [attr.aria-label]="'oversight.incident.files' | transloco">
      <table class="table stacks">
        <caption class="visually-hidden">
          {{
            'oversight.incident.files' | transloco
          }}
        </caption>
        <thead>
          <tr>
            <th scope="col">{{ 'oversight.incident.file' | transloco }}</th>
            <th scope="col">{{ 'oversight.incident.when' | transloco }}</th>
            <th scope="col">{{ 'oversight.incident.what' | transloco }}</th>
            <th scope="col">{{ 'oversight.incident.rooms' | transloco }}</th>
            <th scope="col">{{ 'oversight.incident.relation' | transloco }}</th>
          </tr>
        </thead>
        <tbody>
          @for (one of files(); track one.caseFileId) {
            <tr>
              <th scope="row">
                {{ one.reference || ('oversight.incident.gone' | transloco) }}
                <div class="muted">{{ one.organisation }}</div>
              </th>
              <td [attr.data-label]="'oversight.incident.when' | transloco">
                <gu-relative-date [date]="one.lastAt" />
                @if (one.firstAt !== one.lastAt) {
                  <div class="muted">
                    {{ 'oversight.incident.since' | transloco }} <gu-relative-date [date]="one.firstAt" />
                  </div>
                }
              </td>
              <td [attr.data-label]="'oversight.incident.what' | transloco">
                {{ doings(one) }}
                @if (one.taken > 0) {
                  <gu-chip tone="warn">{{ 'oversight.incident.taken' | transloco: { count: one.taken } }}</gu-chip>
                }
                @if (one.emergency > 0) {
                  <gu-chip tone="warn">{{ 'oversight.relations.break_glass' | transloco }}</gu-chip>
                }
              </td>
              <td [attr.data-label]="'oversight.incident.rooms' | transloco">
                {{ named('rooms', one.rooms) || ('oversight.incident.listOnly' | transloco) }}
              </td>
              <td [attr.data-label]="'oversight.incident.relation' | transloco">
                {{ named('relations', one.relations) || '–' }}
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
})
export class IncidentTable {
  private readonly words = inject(Words);

  readonly files = input.required<readonly IncidentFile[]>();

  protected doings({ readings, listed, changes }: IncidentFile): string {
    const counted = { readings, changes, listed };
    return Object.entries(counted)
      .filter(([, count]) => count > 0)
      .map(([what, count]) => this.words.say(`oversight.incident.did.${what}`, { count }))
      .join(', ');
  }

  protected named(kind: 'rooms' | 'relations', codes: readonly string[]): string {
    return codes.map((code) => this.words.say(`oversight.${kind}.${code}`)).join(', ');
  }
}
