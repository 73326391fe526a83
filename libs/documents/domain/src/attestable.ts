import type { LetterKind } from '@guichet/documents-contract';

/** A course as the file holds it. */
export interface FollowedCourse {
  readonly title: string;
  readonly provider: string;
  /** Organisation that wrote it down and answers for it. */
  readonly ownerOrganisationId: string;
  /** Organisation of the directory that gives it. */
  readonly providerId: string | null;
  readonly source: 'declared' | 'copy_seen' | 'original_seen' | 'confirmed';
  readonly from: string | null;
  readonly until: string | null;
  readonly hoursDone: number;
}

/**
 * Courses whose hours an organisation may vouch for: those it gives itself, and those it wrote down after seeing a
 * proof. What a person only told is not attested, and nobody attests for somebody else.
 */
export function attestableCourses(
  courses: readonly FollowedCourse[],
  organisationId: string,
): readonly FollowedCourse[] {
  return courses.filter(
    (course) =>
      course.hoursDone > 0 &&
      course.ownerOrganisationId === organisationId &&
      (course.providerId === organisationId || course.source !== 'declared'),
  );
}

/** Which letters an organisation of a kind writes: where somebody lives is attested by associations, not by the city itself. */
export function letterKindsOf(organisationKind: string): readonly LetterKind[] {
  return organisationKind === 'association' ? ['attendance', 'support', 'residence'] : ['attendance', 'support'];
}

/** The room whose readers see a letter: that of the facts it speaks of. */
export const ROOM_OF_LETTER = {
  attendance: 'training',
  support: 'journal',
  residence: 'housing',
} as const satisfies Record<LetterKind, string>;
