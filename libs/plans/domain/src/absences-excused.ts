import type { AbsencesExcused } from '@guichet/plans-contract';

/** What the rule needs of an urgency. */
interface OpenTime {
  readonly id: string;
  readonly openedAt: string;
  readonly solvedAt: string | null;
}

/** True when the urgency was open at that moment: from its opening until just before it was solved. */
function openAt(urgency: OpenTime, at: number): boolean {
  return Date.parse(urgency.openedAt) <= at && (urgency.solvedAt === null || Date.parse(urgency.solvedAt) > at);
}

/**
 * Whether an absence at a moment is excused by default, and by which urgencies. `since` follows overlapping urgencies
 * back to where the first of them began, so that weeks without a roof count as one time.
 */
export function absencesExcused(urgencies: readonly OpenTime[], at: Date): AbsencesExcused {
  const excusing = urgencies.filter((urgency) => openAt(urgency, at.getTime()));
  let since = Math.min(...excusing.map((urgency) => Date.parse(urgency.openedAt)));
  for (;;) {
    const earlier = urgencies.filter(
      (urgency) =>
        Date.parse(urgency.openedAt) < since && (urgency.solvedAt === null || Date.parse(urgency.solvedAt) >= since),
    );
    if (excusing.length === 0 || earlier.length === 0) break;
    since = Math.min(...earlier.map((urgency) => Date.parse(urgency.openedAt)));
  }
  return {
    excused: excusing.length > 0,
    since: excusing.length > 0 ? new Date(since).toISOString() : null,
    urgencyIds: excusing.map((urgency) => urgency.id),
  };
}
