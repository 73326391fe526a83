import type { Role } from './role';

/** One line of "who read this file". */
export interface Reading {
  id: string;
  at: string;
  /** Empty when the clock did it. */
  member: { id: string; name: string; role: string } | null;
  organisation: string | null;
  /** Under which relation to the person; empty when it was not recorded. */
  relation: string | null;
  /** What was done, e.g. `case_file.read`. */
  action: string;
  outcome: 'allowed' | 'refused';
  rooms: string[];
}

/**
 * Under which title a role may be shown who opened a file. `manages`: only for the files it manages; `organisation`: for
 * every file of the own organisation that it may know; `office`: for every file, by virtue of the office.
 */
export const READINGS_TITLES = {
  reception: 'none',
  worker: 'manages',
  team_lead: 'manages',
  organisation_manager: 'organisation',
  city_coordinator: 'none',
  data_protection_officer: 'office',
  administrator: 'none',
} as const satisfies Record<Role, 'none' | 'manages' | 'organisation' | 'office'>;
export type ReadingsTitle = (typeof READINGS_TITLES)[Role];
