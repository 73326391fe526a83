import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Data, sqlList, VersionedRow } from '@guichet/platform-api-kernel';
import { COPY_STATES } from '@guichet/rights-contract';
import type { CopyState } from '@guichet/rights-contract';

/** A copy of what is held of a person, made by the lead worker for a request of access. */
@Entity()
@Check('ck_person_copy_state', `state in (${sqlList(COPY_STATES)})`)
@Check('ck_person_copy_made', `state <> 'made' or made_at is not null`)
@Index('ux_person_copy_review', ['requestId'], { unique: true, where: `state = 'review'` })
@Index('ix_person_copy_request', ['requestId', 'createdAt'])
@Index('ix_person_copy_expiry', ['expiresAt'], { where: `state <> 'expired'` })
export class PersonCopy extends VersionedRow {
  @ForeignKey('RightsRequest')
  @Data('internal', 'uuid', 'the request that asks for it')
  requestId: string;

  @ForeignKey('CaseFile')
  @Data('internal', 'uuid', 'the file')
  caseFileId: string;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'the lead worker who makes and reviews it')
  madeById: string;

  @Data('internal', 'text', 'review, made or expired', { default: 'review' })
  state: CopyState;

  @Data('internal', 'integer', 'texts in which passages were masked', { default: 0 })
  masked: number;

  @Data('internal', 'integer', 'texts that were held back', { default: 0 })
  withheld: number;

  @Data('internal', 'timestamptz', 'when the review was over', { nullable: true })
  madeAt: Date | null;

  @Data('internal', 'timestamptz', 'when its sealed files are erased')
  expiresAt: Date;
}
