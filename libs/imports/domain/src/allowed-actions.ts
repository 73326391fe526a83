import { IMPORT_ACTIONS, stepOf } from '@guichet/imports-contract';
import type { ImportAction, ImportStatus, RowCounts } from '@guichet/imports-contract';

/** What decides, besides the status, which actions an import takes. */
export interface ImportStanding {
  readonly status: ImportStatus;
  readonly counts: RowCounts;
  /** The check waits until more may be learnt of persons known elsewhere. */
  readonly resting: boolean;
  /** Its rows are gone: nothing is left to act on. */
  readonly rowsDeleted: boolean;
}

const AND: Readonly<Record<ImportAction, (standing: ImportStanding) => boolean>> = {
  // the columns mean for every row what they meant for those that were brought in
  map: ({ counts }) => counts.created === 0,
  decide: () => true,
  run: ({ counts, status, resting }) => counts.ready > 0 && (status !== 'checking' || resting),
  undo: ({ counts }) => counts.created > 0,
  discard: ({ counts }) => counts.created === 0,
};

/** Whether an import takes an action now. */
export function takes(standing: ImportStanding, action: ImportAction): boolean {
  return !standing.rowsDeleted && stepOf(standing.status, action) !== null && AND[action](standing);
}

/** The actions that the portal offers. */
export function allowedActions(standing: ImportStanding): ImportAction[] {
  return IMPORT_ACTIONS.filter((action) => takes(standing, action));
}
