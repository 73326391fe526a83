import { Check, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { UNUSUAL_KINDS, UNUSUAL_STATES } from '@guichet/oversight-contract';
import type { UnusualKind, UnusualState } from '@guichet/oversight-contract';
import { Data, sqlList, VersionedRow } from '@guichet/platform-api-kernel';

/** A day of an account that somebody should look at, and what they found. */
@Entity()
@Unique('uq_unusual_reading', ['memberId', 'day', 'kind'])
@Check('ck_unusual_reading_kind', `kind in (${sqlList(UNUSUAL_KINDS)})`)
@Check('ck_unusual_reading_state', `state in (${sqlList(UNUSUAL_STATES)})`)
@Check(
  'ck_unusual_reading_reviewed',
  `(state = 'waiting') = (reviewer_id is null) and (reviewer_id is null) = (reviewed_at is null)`,
)
@Check('ck_unusual_reading_reviewer', 'reviewer_id is null or reviewer_id <> member_id')
@Index('ix_unusual_reading_state', ['state', 'day'])
export class UnusualReading extends VersionedRow {
  @ForeignKey('Member')
  @Data('personal', 'uuid', 'whose readings')
  memberId: string;

  @Data('internal', 'date', 'on which day')
  day: string;

  @Data('internal', 'text', 'volume, off_hours or no_relation')
  kind: UnusualKind;

  @Data('internal', 'integer', 'files counted; which ones is for the record to say')
  files: number;

  @Data('internal', 'numeric', 'median of the own days before; empty when they are too few', {
    precision: 7,
    scale: 1,
    nullable: true,
  })
  ownMedian: string | null;

  @Data('internal', 'numeric', 'median of the peers that day; empty when they are too few', {
    precision: 7,
    scale: 1,
    nullable: true,
  })
  peersMedian: string | null;

  @Data('internal', 'integer', 'the number of files from which it was shown, as the reference list said that day')
  threshold: number;

  @Data('personal', 'text', 'waiting, explained or followed_up', { default: 'waiting' })
  state: UnusualState;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who looked at it, never the member', { nullable: true })
  reviewerId: string | null;

  @Data('internal', 'timestamptz', 'when', { nullable: true })
  reviewedAt: Date | null;

  @Data('personal', 'text', 'what was found, in words', { default: '' })
  comment: string;
}
