import { Check, Entity, Index } from 'typeorm';
import { FACT_SOURCES } from '@guichet/case-files-contract';
import type { AidRequestInput, FactSource } from '@guichet/case-files-contract';
import { ChoiceField, CodeField, Data, SealedText, DayField, TextField, sqlList } from '@guichet/platform-api-kernel';
import { RoomRecord } from '../../room-record';
import { decisionDue } from '../due-days';
import { kindOf } from '../kind-of-record';

/** Aid asked of the CPAS or of another body, and what became of it: room `income`. */
@Entity()
@Check('ck_aid_request_source', `source in (${sqlList(FACT_SOURCES)})`)
@Check('ck_aid_request_dates', `decided_on is null or asked_on is null or decided_on >= asked_on`)
@Check('ck_aid_request_appeal', `appeal_until is null or decided_on is null or appeal_until >= decided_on`)
@Index('ix_aid_request_decision', ['caseFileId', 'decisionDueOn'], {
  where: 'superseded_at is null and decision_code is null',
})
@Index('ix_aid_request_appeal', ['caseFileId', 'appealUntil'], { where: 'superseded_at is null' })
@Index('ix_aid_request_file', ['caseFileId', 'createdAt', 'id'])
export class AidRequest extends RoomRecord {
  @Data('personal', 'text', 'code in reference list aid_request_kind')
  kindCode: string;

  @Data('personal', 'text', 'body it is asked of')
  askedOf: string;

  @Data('personal', 'date', 'day of the request', { nullable: true })
  askedOn: string | null;

  @Data('personal', 'date', 'day by which the body must decide; worked out from the kind where left empty', {
    nullable: true,
  })
  decisionDueOn: string | null;

  @Data('personal', 'text', 'code in reference list request_decision: what was decided; empty while it is awaited', {
    nullable: true,
  })
  decisionCode: string | null;

  @Data('personal', 'date', 'day of the decision', { nullable: true })
  decidedOn: string | null;

  @Data('personal', 'date', 'last day to appeal, as the decision says it', { nullable: true })
  appealUntil: string | null;

  @SealedText('personal', 'remark', { default: '' })
  note: string;
}

/** What a worker states. */
export class AidRequestDto implements AidRequestInput {
  @ChoiceField(FACT_SOURCES, { description: 'How it is known' })
  source: FactSource;

  @CodeField({ list: 'aid_request_kind', description: 'What is asked' })
  kindCode: string;

  @TextField({ description: 'Body it is asked of', min: 1, max: 160 })
  askedOf: string;

  @DayField({ description: 'Day of the request', nullable: true })
  askedOn: string | null;

  @DayField({
    description: 'Day by which the body must decide; worked out from the kind where left empty',
    nullable: true,
  })
  decisionDueOn: string | null;

  @CodeField({ list: 'request_decision', description: 'What was decided; empty while it is awaited', nullable: true })
  decisionCode: string | null;

  @DayField({ description: 'Day of the decision', nullable: true })
  decidedOn: string | null;

  @DayField({ description: 'Last day to appeal, as the decision says it', nullable: true })
  appealUntil: string | null;

  @TextField({ description: 'Remark', max: 1000 })
  note: string;
}

/** Everything about aid requests that differs from other kinds of record. */
export const AID_REQUESTS = kindOf('aid-requests', {
  entity: AidRequest,
  input: AidRequestDto,
  columns:
    'x.source, x.kind_code as "kindCode", x.asked_of as "askedOf", x.asked_on as "askedOn", x.decision_due_on as "decisionDueOn", x.decision_code as "decisionCode", x.decided_on as "decidedOn", x.appeal_until as "appealUntil", x.note',
  code: 'x.kind_code',
  text: 'x.asked_of',
  complete: decisionDue,
});
