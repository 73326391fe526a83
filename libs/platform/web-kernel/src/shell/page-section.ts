import type { Type } from '@angular/core';
import { InjectionToken } from '@angular/core';
import type { Catalogue } from '../language/catalogues';

/** A part of a page that another scope brings, because the page’s own scope may not know it. */
export interface PageSection {
  readonly place:
    | 'case_file_head'
    | 'record'
    | 'case_file'
    | 'my_day'
    | 'organisation'
    | 'own_account'
    | 'team'
    | 'protection_desk'
    | 'own_safety';
  /** Members without it never see the part. */
  readonly permission: string;
  /** Its words; they are there before it shows. */
  readonly catalogue: Catalogue;
  /** The component; it takes the inputs that the page gives. */
  load(): Promise<Type<unknown>>;
}

/** Multi-provider: `{ provide: PAGE_SECTIONS, multi: true, useValue: () => import('…').then((library) => library.SECTION) }`. */
export const PAGE_SECTIONS = new InjectionToken<readonly (() => Promise<PageSection>)[]>('PAGE_SECTIONS');
