import { CASE_FILE_STEPS, NOTE_CORRECTION_HOURS } from '@guichet/case-files-contract';
import type { CaseFileStatus } from '@guichet/case-files-contract';

/** True when a change of status leads from one to the other. */
export function canStep(from: CaseFileStatus, to: CaseFileStatus): boolean {
  return (CASE_FILE_STEPS[from] as readonly CaseFileStatus[]).includes(to);
}

/** Part of its life in which a file is. */
export function lifeOf(status: CaseFileStatus): 'open' | 'closed' | 'archived' {
  return status === 'closed' || status === 'archived' ? status : 'open';
}

const HOUR_IN_MILLISECONDS = 3_600_000;

/** Only its author corrects a note, and only within a day of its first writing; later only addenda are written. */
export function isNoteCorrectable(note: { authorId: string; writtenAt: Date }, memberId: string, now: Date): boolean {
  return (
    note.authorId === memberId &&
    now.getTime() - note.writtenAt.getTime() < NOTE_CORRECTION_HOURS * HOUR_IN_MILLISECONDS
  );
}
