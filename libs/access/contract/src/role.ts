/** What a member may do at all. There is no police and no immigration role, and none can be configured. */
export const ROLES = [
  'reception',
  'worker',
  'team_lead',
  'organisation_manager',
  'city_coordinator',
  'data_protection_officer',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];
