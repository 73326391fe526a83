import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DuplicatePair, DuplicateSide } from '@guichet/case-files-contract';
import { wordsOfPartialDate } from '@guichet/platform-ui';
import { Language } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

type SayDate = (date: string) => string;

/** Lines of the comparison; `evidence` marks the line that agrees. */
const LINES = [
  { label: 'name', evidence: 'name', of: (side: DuplicateSide) => [side.names.display, side.names.ownScript] },
  { label: 'spellings', evidence: null, of: (side: DuplicateSide) => side.spellings },
  { label: 'birth', evidence: 'birth_year', of: (side: DuplicateSide, say: SayDate) => [say(side.birth.date)] },
  { label: 'phones', evidence: 'phone', of: (side: DuplicateSide) => side.phones },
  { label: 'lead', evidence: null, of: (side: DuplicateSide) => [side.leadName, side.organisationShortName] },
  { label: 'openedOn', evidence: null, of: (side: DuplicateSide, say: SayDate) => [say(side.openedOn)] },
] as const;

/** Two files side by side, line by line. */
@Component({
  selector: 'gu-duplicate-sides',
  imports: [RouterLink, TranslocoPipe],
  template: `
    <div class="table-scroll">
      <table class="table">
        <caption class="visually-hidden">
          {{
            'caseFiles.duplicates.compared' | transloco
          }}
        </caption>
        <thead>
          <tr>
            <td></td>
            @for (side of sides(); track side.caseFileId) {
              <th scope="col">
                <a [routerLink]="['/dossiers', side.caseFileId]" [queryParams]="{ ancien: 1 }"
                  ><bdi>{{ side.reference }}</bdi></a
                >
              </th>
            }
          </tr>
        </thead>
        <tbody>
          @for (line of lines(); track line.label) {
            <tr>
              <th scope="row">
                {{ 'caseFiles.duplicates.line.' + line.label | transloco }}
                @if (line.agrees) {
                  <span class="muted block">{{ 'caseFiles.duplicates.agrees' | transloco }}</span>
                }
              </th>
              @for (text of line.texts; track $index) {
                <td>
                  <bdi>{{ text }}</bdi>
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
})
export class DuplicateSides {
  private readonly language = inject(Language);

  readonly pair = input.required<DuplicatePair>();

  protected readonly sides = computed(() => [this.pair().one, this.pair().other]);
  protected readonly lines = computed(() => {
    const say: SayDate = (date) => wordsOfPartialDate(date, this.language.active());
    return LINES.map(({ label, evidence, of }) => ({
      label,
      agrees: evidence !== null && this.pair().evidence.includes(evidence),
      texts: this.sides().map((side) => of(side, say).filter(Boolean).join(' · ') || '–'),
    }));
  });
}
