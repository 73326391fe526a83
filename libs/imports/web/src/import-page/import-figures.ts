import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ROW_STATUSES } from '@guichet/imports-contract';
import type { ImportDetail } from '@guichet/imports-contract';
import { Card, Chip } from '@guichet/platform-ui';
import { TranslocoPipe } from '@jsverse/transloco';
import { ROW_TONES } from '../client/import-words';

/** Rows by what is to be done with them, each a way to see them; and the problems, most frequent first. */
@Component({
  selector: 'gu-import-figures',
  imports: [Card, Chip, RouterLink, TranslocoPipe],
  template: `
    <gu-card [heading]="'imports.figures.title' | transloco">
      <ul class="plain">
        @for (status of present(); track status) {
          <li>
            <a [routerLink]="['/administration/imports', detail().id, 'lignes']" [queryParams]="{ status }">{{
              'imports.figures.' + status | transloco: { count: detail().counts[status] }
            }}</a>
            <span class="end"
              ><gu-chip [tone]="tones[status]">{{ 'imports.row.' + status | transloco }}</gu-chip></span
            >
            @if (status === 'problem') {
              <span class="sub">
                @for (problem of detail().problems; track problem.code) {
                  <a
                    [routerLink]="['/administration/imports', detail().id, 'lignes']"
                    [queryParams]="{ status, problem: problem.code }"
                    >{{ 'imports.short.' + problem.code | transloco }} ({{ problem.rows }})</a
                  >{{ $last ? '' : ' · ' }}
                }
              </span>
            }
          </li>
        }
      </ul>
    </gu-card>
  `,
})
export class ImportFigures {
  readonly detail = input.required<ImportDetail>();

  protected readonly tones = ROW_TONES;
  protected readonly present = computed(() => ROW_STATUSES.filter((status) => this.detail().counts[status] > 0));
}
