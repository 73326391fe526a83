import { CASE_FILE_STATUSES, CLOSING_LIMITS, SATISFACTIONS } from '@guichet/case-files-contract';
import type {
  AssignCaseFile,
  CaseFileStatus,
  ChangeCaseFileStatus,
  CloseCaseFile,
  NameCaseFileMember,
  ReopenCaseFile,
  Satisfaction,
} from '@guichet/case-files-contract';
import { ChoiceField, CodeField, DayField, IdField, TextField } from '@guichet/platform-api-kernel';

/** The state to step to. */
export class ChangeStatusDto implements ChangeCaseFileStatus {
  @ChoiceField(CASE_FILE_STATUSES, { description: 'State after the step' })
  status: CaseFileStatus;
}

/** Why a file is closed. */
export class CloseCaseFileDto implements CloseCaseFile {
  @CodeField({ list: 'case_closure_reason', description: 'Reason' })
  reasonCode: string;

  @TextField({ description: 'What remains open', max: 2000 })
  note: string;

  @TextField({ description: 'Where the person goes on', max: CLOSING_LIMITS.destination, optional: true })
  destination?: string;

  @ChoiceField(SATISFACTIONS, { description: 'What the person said; left out: nobody asked', optional: true })
  satisfaction?: Satisfaction;

  @TextField({ description: 'The right to come back, as told', max: CLOSING_LIMITS.wayBack, optional: true })
  wayBack?: string;
}

/** Why a file is opened again. */
export class ReopenCaseFileDto implements ReopenCaseFile {
  @TextField({ description: 'Why; it becomes a note in the journal', min: 3, max: 2000 })
  reason: string;
}

/** Who takes over, inside the organisation. */
export class AssignCaseFileDto implements AssignCaseFile {
  @IdField({ description: 'New lead worker' })
  leadMemberId: string;

  @IdField({ description: 'New team; left out, the file stays with its team', optional: true })
  teamId?: string;
}

/** How long a colleague is named. */
export class NameMemberDto implements NameCaseFileMember {
  @DayField({ description: 'Last day; null while it lasts', nullable: true })
  until: string | null;
}
