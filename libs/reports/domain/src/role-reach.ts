import type { Role } from '@guichet/access-contract';
import type { DashboardReach } from '@guichet/reports-contract';

/**
 * How far each role looks; null: it has no dashboard. The function that counts decides the same again from the session.
 */
export const ROLE_REACH = {
  reception: null,
  worker: null,
  team_lead: 'organisation',
  organisation_manager: 'organisation',
  city_coordinator: 'city',
  data_protection_officer: 'city',
  administrator: null,
} as const satisfies Record<Role, DashboardReach | null>;
