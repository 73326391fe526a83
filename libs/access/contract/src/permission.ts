import type { Role } from './role';

/** What a route may ask of a role. A route names exactly one; the relation to the person is decided separately. */
export const PERMISSIONS = [
  'my_day.read',
  'directory.read',
  'reference.read',
  'notice.read',
  'person.search',
  'person.merge',
  'case_file.list',
  'case_file.open',
  'case_file.read',
  'case_file.write',
  'case_file.manage',
  'access_request.create',
  'access_request.decide',
  'agreement.record',
  'referral.read',
  'referral.write',
  'referral.send',
  'referral.decide',
  'referral.void',
  'dashboard.read',
  'administration.read',
  'organisation.write',
  'team.write',
  'member.write',
  'residence_rule.write',
  'access_record.read',
  'break_glass.open',
  'break_glass.review',
  'protection_desk.read',
  'unusual_reading.review',
  'convention.read',
  'convention.write',
  'convention_paper.read',
  'retention.submit',
  'retention.approve',
  'access_matrix.read',
  'diary.read',
  'diary.write',
  'import.read',
  'import.write',
  'restriction.decide',
  'conflict.decide',
  'readings.read',
  'rights_request.receive',
  'rights_request.read',
  'rights_request.handle',
  'person_copy.make',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const everybody = ['my_day.read', 'directory.read', 'reference.read', 'notice.read'] as const;
/** Those who hear what a person asks of the record. */
const rights = ['rights_request.receive', 'rights_request.read'] as const;
/** Those who meet people or colleagues. */
const diary = ['diary.read', 'diary.write'] as const;
const worker = [
  ...everybody,
  ...diary,
  'person.search',
  'case_file.list',
  'case_file.open',
  'case_file.read',
  'case_file.write',
  'case_file.manage',
  'access_request.create',
  'access_request.decide',
  'agreement.record',
  'referral.read',
  'referral.write',
  'referral.send',
  'referral.decide',
  'break_glass.open',
  ...rights,
  'readings.read',
  'person_copy.make',
] as const;

/** Role → what it may do at all. Closed by the compiler: a new role does not compile until somebody has decided. */
export const ROLE_PERMISSIONS = {
  reception: [
    ...everybody,
    ...diary,
    'person.search',
    'case_file.list',
    'case_file.open',
    'case_file.read',
    'case_file.write',
    'access_request.create',
    'referral.read',
    ...rights,
  ],
  worker,
  team_lead: [
    ...worker,
    'person.merge',
    'dashboard.read',
    'administration.read',
    'import.read',
    'import.write',
    'break_glass.review',
  ],
  organisation_manager: [
    ...everybody,
    ...diary,
    'person.search',
    'person.merge',
    'case_file.list',
    'case_file.read',
    'referral.read',
    'referral.void',
    'dashboard.read',
    'administration.read',
    'organisation.write',
    'team.write',
    'member.write',
    // figures only: a manager reads no room but identity, so the rows of a list stay closed
    'import.read',
    'break_glass.review',
    'readings.read',
    // the second person: it is the manager's organisation that answers for the files
    'retention.approve',
    // the partner's side of its own convention; the manager of the city also those of the others
    'convention_paper.read',
  ],
  city_coordinator: [...everybody, 'dashboard.read', 'access_matrix.read', 'convention.read', 'convention_paper.read'],
  data_protection_officer: [
    ...everybody,
    'dashboard.read',
    'access_record.read',
    'break_glass.review',
    'protection_desk.read',
    'unusual_reading.review',
    'convention.read',
    'convention.write',
    'convention_paper.read',
    'retention.submit',
    'retention.approve',
    'access_matrix.read',
    'restriction.decide',
    'conflict.decide',
    'readings.read',
    'rights_request.read',
    'rights_request.handle',
  ],
  administrator: [
    ...everybody,
    'access_matrix.read',
    'administration.read',
    'organisation.write',
    'team.write',
    'member.write',
    'residence_rule.write',
  ],
} as const satisfies Record<Role, readonly Permission[]>;

/** True when the role holds the permission. What is no role, such as a machine, holds none. */
export function roleHolds(role: Role, permission: Permission): boolean {
  const held: Readonly<Partial<Record<string, readonly Permission[]>>> = ROLE_PERMISSIONS;
  return held[role]?.includes(permission) ?? false;
}
