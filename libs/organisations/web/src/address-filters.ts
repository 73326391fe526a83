import { inject } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';

/** Filters as the address holds them; null or empty takes one away. */
export type AddressFilters = Readonly<Record<string, string | null>>;

/**
 * Puts filters into the address of the current page, so that back, bookmark and a link to a colleague work.
 * Typing replaces the last address; a choice adds one. Call in an injection context.
 */
export function addressFilters(): (change: AddressFilters, typing?: boolean) => void {
  const router = inject(Router);
  const relativeTo = inject(ActivatedRoute);
  return (change, typing = false) => {
    const queryParams = Object.fromEntries(
      Object.entries(change).map(([name, value]) => [name, value === '' ? null : value]),
    );
    void router.navigate([], {
      relativeTo,
      queryParams,
      queryParamsHandling: 'merge',
      replaceUrl: typing,
      scroll: 'manual',
    });
  };
}

/** Leaves out what is not asked, for the query of the API. */
export function givenOnly(query: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1])));
}
