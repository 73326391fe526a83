import { Check, Entity, ForeignKey } from 'typeorm';
import { Data, KeyColumn, sqlList } from '@guichet/platform-api-kernel';
import { COPY_DECISIONS } from '@guichet/rights-contract';
import type { CopyDecision } from '@guichet/rights-contract';

/** What was decided of one text of a copy. The text itself lies in the sealed draft. */
@Entity()
@Check(
  'ck_person_copy_line_decision',
  `decision in (${sqlList(COPY_DECISIONS)}) and (decision is null) = (decided_at is null)`,
)
@Check('ck_person_copy_line_reason', `(decision is not distinct from 'withhold') = (reason_code is not null)`)
@Check('ck_person_copy_line_hidden', `(decision is not distinct from 'mask') = (hidden is not null)`)
export class PersonCopyLine {
  @ForeignKey('PersonCopy', { onDelete: 'CASCADE' })
  @KeyColumn('internal', 'uuid', 'the copy')
  copyId: string;

  @KeyColumn('internal', 'integer', 'place of the text in the copy, from 1')
  number: number;

  @Data('internal', 'boolean', 'something in it looked like somebody else')
  proposed: boolean;

  @Data('internal', 'text', 'keep, mask or withhold; empty until somebody decides', { nullable: true })
  decision: CopyDecision | null;

  @Data('sensitive', 'bytea', 'passages that are masked, sealed', { nullable: true })
  hidden: Buffer | null;

  @Data('personal', 'text', 'code in reference list withholding_reason', { nullable: true })
  reasonCode: string | null;

  @Data('internal', 'timestamptz', 'when', { nullable: true })
  decidedAt: Date | null;
}
