import { Component, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CaseFileListItem, ListColumn } from '@guichet/case-files-contract';
import { Chip, RelativeDate, SortHeader } from '@guichet/platform-ui';
import type { SortOrder, Tone } from '@guichet/platform-ui';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';

const CLOCK_TONES: Readonly<Record<string, Tone>> = { prepare: 'info', open: 'warn', closed: 'bad', expired: 'bad' };
const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** The files as a table. From a person's name, the arrows go to the next one; Enter opens the file. */
@Component({
  selector: 'gu-list-table',
  imports: [Chip, RelativeDate, RouterLink, SortHeader, TranslocoPipe],
  templateUrl: './list-table.html',
  styles: `
    /* languages have long names: they must not take the room of the columns beside them */
    th .muted {
      max-inline-size: 20rem;
    }
    @media (min-width: 64rem) {
      td gu-chip,
      td .muted {
        white-space: nowrap;
      }
    }
  `,
})
export class ListTable {
  protected readonly reference = inject(ReferenceData);

  readonly rows = input.required<readonly CaseFileListItem[]>();
  readonly columns = input.required<readonly ListColumn[]>();
  readonly order = input.required<SortOrder>();
  readonly caption = input.required<string>();
  readonly sorted = output<string>();

  protected clockTone(state: string): Tone {
    return CLOCK_TONES[state] ?? 'neutral';
  }
  protected move(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    const here = event.currentTarget as HTMLElement;
    const links = [...(here.closest('tbody')?.querySelectorAll<HTMLAnchorElement>('th a') ?? [])];
    const at = links.findIndex((link) => link === here);
    if (!step || at < 0) return;
    event.preventDefault();
    links[step(at, links.length - 1)]?.focus();
  }
}
