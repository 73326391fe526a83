import type { CaseFileStatus, ViewFilters } from '@guichet/case-files-contract';
import type { AddressFilters } from './list-filters';

/** The filters of the address that a view keeps. */
export function viewFilters(filters: AddressFilters): ViewFilters {
  const { status, mine, teamId, leadId, openedFrom, openedTo, need } = filters;
  return {
    ...(status ? { status: status.split(',') as CaseFileStatus[] } : {}),
    ...(mine ? { mine: mine === 'true' } : {}),
    ...(teamId ? { teamId } : {}),
    ...(leadId ? { leadId } : {}),
    ...(openedFrom ? { openedFrom } : {}),
    ...(openedTo ? { openedTo } : {}),
    ...(need ? { need } : {}),
  };
}

/** The address of a view. */
export function filtersOfView({ status, mine, ...others }: ViewFilters): AddressFilters {
  return { ...others, ...(status ? { status: status.join(',') } : {}), ...(mine ? { mine: 'true' } : {}) };
}
