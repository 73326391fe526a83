import type { Role } from './role';
import type { Room } from './room';

/** Who needs the room of residence for their task, why, and when somebody last asked whether they still do. */
export interface ResidenceNeed {
  /** Kind of organisation, one of `ORGANISATION_KINDS`. */
  readonly organisationKind: string;
  readonly role: Role;
  /** What could not be done without it, with the text it rests on where the law names one. */
  readonly reason: string;
  /** Day of the last review, ISO. */
  readonly reviewedOn: string;
}

const REVIEWED_ON = '2026-11-01';
const needed = (organisationKind: string, reason: string): ResidenceNeed[] =>
  (['worker', 'team_lead'] as const).map((role) => ({ organisationKind, role, reason, reviewedOn: REVIEWED_ON }));

/**
 * The need list: outside it nobody reads `residence`, whatever relation, agreement or emergency opens it. A union and
 * the other public services do what they do without asking for a permit. The database holds the same rows in
 * `residence_need`, and a test compares the two.
 */
export const RESIDENCE_NEED: readonly ResidenceNeed[] = [
  ...needed('city', 'Papers are asked for and renewed at the municipality (royal decree of 8 October 1981).'),
  ...needed('cpas', 'Which social aid is due follows from the stay (law of 8 July 1976, article 57, § 2).'),
  ...needed('forem', 'The right to work is written on the title of stay (law of 9 May 2018).'),
  ...needed('association', 'Welcomes, explains and prepares renewals with the person.'),
];

/** True when members of that role, in an organisation of that kind, need the room of residence. */
export function needsResidence(organisationKind: string, role: Role): boolean {
  return RESIDENCE_NEED.some((row) => row.organisationKind === organisationKind && row.role === role);
}

/** True when anybody in organisations of that kind needs the room: otherwise it is never opened to them. */
export function mayBeOpenedTo(organisationKind: string, room: Room): boolean {
  return room !== 'residence' || RESIDENCE_NEED.some((row) => row.organisationKind === organisationKind);
}
