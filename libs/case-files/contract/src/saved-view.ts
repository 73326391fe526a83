import type { CaseFileSort, ListCaseFiles } from './list-case-files';

/** Columns that the list can show beside the person's name. */
export const LIST_COLUMNS = ['status', 'lead', 'residence', 'referrals', 'moved', 'openedOn', 'reference'] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

/** Columns of the list as it comes. */
export const USUAL_COLUMNS = ['status', 'lead', 'residence', 'referrals', 'moved'] as const satisfies ListColumn[];

/** What a view may filter by. The year of birth stays out: it is asked for one person, and a view is kept. */
export type ViewFilters = Pick<
  ListCaseFiles,
  'status' | 'mine' | 'teamId' | 'leadId' | 'openedFrom' | 'openedTo' | 'need'
>;

/** What a member keeps of a list under a name. */
export interface KeepView {
  readonly name: string;
  readonly filters: ViewFilters;
  /** In their order. */
  readonly columns: readonly ListColumn[];
  readonly sort: CaseFileSort;
}

/** A view a member keeps; nobody else sees it. */
export interface SavedView extends KeepView {
  readonly id: string;
  readonly version: number;
}

/** `GET /api/saved-views`. */
export interface SavedViews {
  readonly items: readonly SavedView[];
}

/** Longest name of a view, and most views of a member. */
export const SAVED_VIEW_LIMITS = { name: 60, views: 30 } as const;
