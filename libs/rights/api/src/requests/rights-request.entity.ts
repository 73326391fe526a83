import { Check, Entity, ForeignKey, Index } from 'typeorm';
import type { Room } from '@guichet/access-contract';
import { Data, SealedText, sqlList, VersionedRow } from '@guichet/platform-api-kernel';
import { RECEIVED_HOW, RIGHTS_REQUEST_KINDS, RIGHTS_REQUEST_STATES } from '@guichet/rights-contract';
import type { ReceivedHow, RightsRequestKind, RightsRequestState } from '@guichet/rights-contract';

/** What a person asks of the record, until when it is answered by law, and what became of it. */
@Entity()
@Check('ck_rights_request_kind', `kind in (${sqlList(RIGHTS_REQUEST_KINDS)})`)
@Check('ck_rights_request_state', `state in (${sqlList(RIGHTS_REQUEST_STATES)})`)
@Check('ck_rights_request_how', `received_how in (${sqlList(RECEIVED_HOW)})`)
@Check('ck_rights_request_statement', 'length(statement) between 3 and 22000')
@Check(
  'ck_rights_request_fact',
  `(fact_room is null) = (fact_kind is null) and (fact_room is null) = (fact_id is null) and (kind <> 'contradiction' or fact_id is not null)`,
)
@Check('ck_rights_request_due', 'due_on > received_on')
@Check(
  'ck_rights_request_closed',
  `(state in ('answered','refused')) = (closed_on is not null) and (closed_on is null or answer <> '')`,
)
@Check('ck_rights_request_refused', `(state = 'refused') = (refusal_code is not null)`)
@Check('ck_rights_request_appeal', `state <> 'refused' or appeal_told`)
@Index('ix_rights_request_file', ['caseFileId', 'receivedOn', 'id'])
@Index('ix_rights_request_open', ['dueOn', 'id'], { where: 'closed_on is null' })
@Index('ix_rights_request_closed', ['closedOn', 'id'], { where: 'closed_on is not null' })
export class RightsRequest extends VersionedRow {
  @ForeignKey('CaseFile')
  @Data('internal', 'uuid', 'the file')
  caseFileId: string;

  @Data('personal', 'text', 'its guichet number, for the officer who does not know the file')
  reference: string;

  @Data('personal', 'text', 'access, rectification, contradiction, restriction, objection or erasure')
  kind: RightsRequestKind;

  @Data('internal', 'text', 'received, under_review, answered or refused', { default: 'received' })
  state: RightsRequestState;

  @Data('personal', 'date', 'day on which the person asked')
  receivedOn: string;

  @Data('internal', 'text', 'desk, mail or letter')
  receivedHow: ReceivedHow;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who wrote it down')
  receivedById: string;

  @Data('personal', 'text', 'code in reference list identity_check')
  identityCheckCode: string;

  @SealedText('sensitive', 'what the person asks, in their own words')
  statement: string;

  @Data('internal', 'text', 'room of the fact it is about', { nullable: true })
  factRoom: Room | null;

  @Data('internal', 'text', 'note, or the name of a kind of record', { nullable: true })
  factKind: string | null;

  @Data('internal', 'uuid', 'the fact it is about', { nullable: true })
  factId: string | null;

  @Data('internal', 'date', 'last day of the legal delay')
  dueOn: string;

  @Data('internal', 'text', 'code in reference list delay_extension_reason, when more time was taken', {
    nullable: true,
  })
  extensionCode: string | null;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'the officer who examines it', { nullable: true })
  handlerId: string | null;

  @Data('personal', 'text', 'code in reference list rights_refusal_reason', { nullable: true })
  refusalCode: string | null;

  @SealedText('sensitive', 'what the person was answered', { default: '' })
  answer: string;

  @Data('internal', 'boolean', 'the person was told where to complain', { default: false })
  appealTold: boolean;

  @Data('internal', 'date', 'day of the answer or the refusal', { nullable: true })
  closedOn: string | null;
}
