import { Component, input } from '@angular/core';
import type { Params } from '@angular/router';
import { RouterLink, RouterLinkActive } from '@angular/router';

/** One place of a page; each has an address, so that back, bookmark and a new window work. */
export interface TabLink {
  readonly label: string;
  readonly link: string | readonly unknown[];
  readonly queryParams?: Params;
  readonly count?: number;
  /** Current only on exactly this address, for the first tab of a parent address. */
  readonly exact?: boolean;
}

/** Tabs that are links: `<gu-tab-links label="Orientations" [tabs]="tabs()" />`. */
@Component({
  selector: 'gu-tab-links',
  imports: [RouterLink, RouterLinkActive],
  template: `
    <nav [attr.aria-label]="label()">
      @for (tab of tabs(); track tab.label) {
        <a
          [routerLink]="tab.link"
          [queryParams]="tab.queryParams"
          routerLinkActive="current"
          ariaCurrentWhenActive="page"
          [routerLinkActiveOptions]="{
            paths: tab.exact ? 'exact' : 'subset',
            queryParams: tab.queryParams ? 'subset' : 'ignored',
            fragment: 'ignored',
            matrixParams: 'ignored',
          }"
          >{{ tab.label }}
          @if (tab.count !== undefined) {
            <span class="number"> · {{ tab.count }}</span>
          }
        </a>
      }
    </nav>
  `,
  styles: `
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.25rem;
      border-block-end: 1px solid var(--line);
    }
    a {
      padding-block: 0.5rem;
      min-block-size: 2.5rem;
      color: var(--ink-2);
      text-decoration: none;
    }
    a:hover {
      color: var(--ink);
      box-shadow: inset 0 -2px var(--line-2);
    }
    a.current {
      color: var(--ink);
      font-weight: 600;
      box-shadow: inset 0 -2px var(--petrol);
    }
    .number {
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class TabLinks {
  readonly label = input.required<string>();
  readonly tabs = input.required<readonly TabLink[]>();
}
