import type { ListLink, ListPlace } from '@guichet/reports-contract';

/** Where each list stands in the portal; its address takes the filters that its route takes. */
const PATH_OF = { case_files: '/dossiers', referrals: '/orientations' } as const satisfies Record<ListPlace, string>;

/** The page of a list, for `routerLink` and `queryParams`. */
export function addressOf(list: ListLink): { link: string; queryParams: Readonly<Record<string, string>> } {
  return { link: PATH_OF[list.place], queryParams: list.filters };
}
