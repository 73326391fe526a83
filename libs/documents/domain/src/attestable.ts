import type { LetterKind } from '@guichet/documents-contract';

/** One session that the person attended, out of the ledger of hours. */
export interface AttendedSession {
  /** The course or part of the integration path, as it stands now. */
  readonly recordId: string;
  readonly title: string;
  readonly provider: string;
  /** Organisation that wrote the session down and answers for it. */
  readonly ownerOrganisationId: string;
  /** Organisation of the directory that gives the course. */
  readonly providerId: string | null;
  readonly source: 'declared' | 'copy_seen' | 'original_seen' | 'confirmed';
  readonly heldOn: string;
  readonly hours: number;
}

/** What is asked for: days included on both sides, one course or all of them. */
export interface AttendanceChoice {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly recordId?: string | undefined;
}

/** The hours of one course within what was asked for. */
export interface AttestedCourse {
  readonly recordId: string;
  readonly title: string;
  readonly provider: string;
  /** First and last session counted. */
  readonly first: string;
  readonly last: string;
  readonly sessions: number;
  readonly hours: number;
}

/**
 * Hours an organisation may vouch for: those of sessions it wrote down itself, for a course it gives or after seeing a
 * proof. What a person only told is not attested, and nobody attests for somebody else.
 */
export function attestedCourses(
  sessions: readonly AttendedSession[],
  organisationId: string,
  { from = '', until = '9999-12-31', recordId }: AttendanceChoice = {},
): readonly AttestedCourse[] {
  const vouched = sessions.filter(
    (session) =>
      session.ownerOrganisationId === organisationId &&
      (session.providerId === organisationId || session.source !== 'declared') &&
      session.heldOn >= from &&
      session.heldOn <= until &&
      (recordId === undefined || session.recordId === recordId),
  );
  return [...new Set(vouched.map((session) => session.recordId))]
    .flatMap((record) => courseOf(vouched.filter((session) => session.recordId === record)))
    .sort((one, other) => one.first.localeCompare(other.first) || one.title.localeCompare(other.title));
}

function courseOf(held: readonly AttendedSession[]): AttestedCourse[] {
  const [one] = held;
  if (!one) return [];
  const days = held.map(({ heldOn }) => heldOn).sort();
  return [
    {
      recordId: one.recordId,
      title: one.title,
      provider: one.provider,
      first: days[0] ?? one.heldOn,
      last: days.at(-1) ?? one.heldOn,
      sessions: held.length,
      hours: held.reduce((sum, { hours }) => sum + hours, 0),
    },
  ];
}

/** Which letters an organisation of a kind writes: where somebody lives is attested by associations, not by the city itself. */
export function letterKindsOf(organisationKind: string): readonly LetterKind[] {
  return organisationKind === 'association'
    ? ['attendance', 'support', 'residence', 'plan']
    : ['attendance', 'support', 'plan'];
}

/** The room whose readers see a letter: that of the facts it speaks of. */
export const ROOM_OF_LETTER = {
  attendance: 'training',
  support: 'journal',
  residence: 'housing',
  plan: 'plan',
} as const satisfies Record<LetterKind, string>;
