import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Data, RowId, SealedText, sqlList } from '@guichet/platform-api-kernel';
import { RIGHTS_REQUEST_STEPS } from '@guichet/rights-contract';
import type { RightsRequestStep as Step } from '@guichet/rights-contract';

/** A step that was taken in a request; never changed. */
@Entity()
@Check('ck_rights_request_step_step', `step in (${sqlList(Object.keys(RIGHTS_REQUEST_STEPS))})`)
@Index('ix_rights_request_step_request', ['requestId', 'at', 'id'])
@Index('ix_rights_request_step_file', ['caseFileId'])
export class RightsRequestStep {
  @RowId()
  id: string;

  @ForeignKey('RightsRequest')
  @Data('internal', 'uuid', 'the request')
  requestId: string;

  @Data('internal', 'uuid', 'the file, written by the database', { nullable: true })
  caseFileId: string | null;

  @Data('internal', 'timestamptz', 'when', { default: () => 'now()' })
  at: Date;

  @Data('internal', 'text', 'which step was taken')
  step: Step;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who')
  memberId: string;

  @Data('personal', 'text', 'coded reason of the step', { nullable: true })
  code: string | null;

  @SealedText('sensitive', 'in words', { default: '' })
  text: string;
}
