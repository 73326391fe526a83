import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { BREAK_GLASS_ROOMS } from '@guichet/access-contract';
import type { BreakGlassRoom } from '@guichet/access-contract';
import { BREAK_GLASS_VERDICTS } from '@guichet/oversight-contract';
import type { BreakGlassVerdict } from '@guichet/oversight-contract';
import { Data, SealedText, sqlList, VersionedRow } from '@guichet/platform-api-kernel';

/** One breaking of the glass: what was opened to whom, why, and what somebody else found. */
@Entity()
@Check('ck_break_glass_rooms', `cardinality(rooms) > 0 and rooms <@ array[${sqlList(BREAK_GLASS_ROOMS)}]::text[]`)
@Check('ck_break_glass_reason', 'length(reason) <= 6000')
@Check('ck_break_glass_times', 'ends_at > created_at')
@Check('ck_break_glass_verdict', `verdict in (${sqlList(BREAK_GLASS_VERDICTS)})`)
@Check(
  'ck_break_glass_reviewed',
  '(verdict is null) = (reviewer_id is null) and (verdict is null) = (reviewed_at is null)',
)
@Check('ck_break_glass_reviewer', 'reviewer_id is null or reviewer_id <> member_id')
@Index('ix_break_glass_file', ['caseFileId', 'createdAt'])
@Index('ix_break_glass_member', ['memberId', 'createdAt'])
@Index('ix_break_glass_waiting', ['reviewDueAt'], { where: 'verdict is null' })
export class BreakGlass extends VersionedRow {
  @ForeignKey('CaseFile')
  @Data('internal', 'uuid', 'the file')
  caseFileId: string;

  @Data('personal', 'text', 'its guichet number, for those who review without knowing the file')
  reference: string;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who broke the glass')
  memberId: string;

  @Data('internal', 'text', 'rooms it opened, to read', { array: true })
  rooms: BreakGlassRoom[];

  @Data('personal', 'text', 'code in reference list break_glass_reason')
  reasonCode: string;

  @SealedText('personal', 'why, in words; in the body and never in an address')
  reason: string;

  @Data('internal', 'timestamptz', 'when it ends by itself')
  endsAt: Date;

  @Data('internal', 'timestamptz', 'when the actor gave it back before, or renewed it', { nullable: true })
  endedAt: Date | null;

  @ForeignKey('BreakGlass')
  @Data('internal', 'uuid', 'the one it goes on from', { nullable: true })
  renewsId: string | null;

  @Data(
    'internal',
    'integer',
    'subjects that review it besides the data protection officers: leads of the owning team, managers of the owning organisation',
    { array: true },
  )
  reviewers: number[];

  @Data('internal', 'timestamptz', 'end of the working day until which somebody else decides')
  reviewDueAt: Date;

  @Data('internal', 'timestamptz', 'when nobody had', { nullable: true })
  escalatedAt: Date | null;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who reviewed it, never who broke it', { nullable: true })
  reviewerId: string | null;

  @Data('internal', 'timestamptz', 'when', { nullable: true })
  reviewedAt: Date | null;

  @Data('personal', 'text', 'justified, not_justified or needs_talk', { nullable: true })
  verdict: BreakGlassVerdict | null;

  @SealedText('personal', 'what the reviewer says to it', { default: '' })
  comment: string;
}
