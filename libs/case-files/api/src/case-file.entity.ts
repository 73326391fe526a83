import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { CASE_FILE_STATUSES } from '@guichet/case-files-contract';
import type { CaseFileStatus } from '@guichet/case-files-contract';
import { Data, SealedText, KeyColumn, sqlList } from '@guichet/platform-api-kernel';

/** The shared file of one person. It has the person's identifier: one person, one file. */
@Entity()
@Check('ck_case_file_status', `status in (${sqlList(CASE_FILE_STATUSES)})`)
@Check('ck_case_file_closed', `(status in ('closed','archived')) = (closed_on is not null)`)
@Check('ck_case_file_closure_reason', `closed_on is null or closure_reason is not null`)
@Index('ux_case_file_reference', ['reference'], { unique: true })
@Index('ix_case_file_team', ['teamId'])
@Index('ix_case_file_organisation', ['organisationId', 'status', 'openedOn'])
@Index('ix_case_file_lead', ['leadMemberId'])
@Index('ix_case_file_acl', ['acl'], { type: 'gin' })
export class CaseFile {
  @ForeignKey('Person')
  @KeyColumn('internal', 'uuid', 'the person, and the file')
  id: string;

  @Data('internal', 'integer', 'grows by one with each change; compared with If-Match', { default: 1 })
  version: number;

  @Data('internal', 'timestamptz', 'when the row was recorded', { default: () => 'now()' })
  createdAt: Date;

  @Data('personal', 'text', 'guichet number: random, with a check character; printed on the person’s card')
  reference: string;

  @Data('personal', 'text', 'where the file stands in its life', { default: 'new' })
  status: CaseFileStatus;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'lead worker')
  leadMemberId: string;

  @ForeignKey('Team')
  @Data('internal', 'uuid', 'team that owns the file')
  teamId: string;

  @ForeignKey('Organisation')
  @Data('internal', 'uuid', 'organisation that owns the file; kept equal to that of the team')
  organisationId: string;

  @Data('personal', 'date', 'day the file was opened')
  openedOn: string;

  @Data('personal', 'date', 'day the file was closed', { nullable: true })
  closedOn: string | null;

  @Data('personal', 'text', 'code in reference list case_closure_reason', { nullable: true })
  closureReason: string | null;

  @SealedText('personal', 'what remains open at closing, and the way back', { default: '' })
  closureNote: string;

  @ForeignKey('Organisation')
  @Data('sensitive', 'uuid', 'set when the person works for this organisation: only named members may come near', {
    nullable: true,
  })
  staffOfOrganisationId: string | null;

  @Data('internal', 'timestamptz', 'last thing that happened in the file', { default: () => 'now()' })
  lastActivityAt: Date;

  @Data('internal', 'integer', 'subjects who may know the file; rewritten by refresh_case_access only', {
    array: true,
    default: '{}',
  })
  acl: number[];

  @Data(
    'internal',
    'integer',
    'subjects of members to whom the file is closed by a tie; rewritten by refresh_case_access only',
    { array: true, default: '{}' },
  )
  denied: number[];

  @Data('internal', 'integer', 'subjects who may manage the file; rewritten by refresh_case_access only', {
    array: true,
    default: '{}',
  })
  managers: number[];
}
