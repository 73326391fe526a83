/** One page of a list read by keyset; `next` is opaque and absent on the last page. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** Items of a page unless asked otherwise. */
export const PAGE_SIZE = 25;
/** Most items a page may hold. */
export const PAGE_SIZE_MAX = 100;
