import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { AGREED_BY, REALISTIC_ANSWERS } from '@guichet/plans-contract';
import type { AgreedBy, PlanSnapshot, RealisticAnswer } from '@guichet/plans-contract';
import { Data, SealedText, sqlList, VersionedRow } from '@guichet/platform-api-kernel';

/** The plan as it was agreed: a numbered version that is never changed again: room `plan`. */
@Entity()
@Check('ck_agreed_plan_by', `agreed_by in (${sqlList(AGREED_BY)})`)
@Check('ck_agreed_plan_dates', `review_on > agreed_on`)
@Check('ck_agreed_plan_realistic', `realistic is null or realistic in (${sqlList(REALISTIC_ANSWERS)})`)
@Index('ix_agreed_plan_recorded', ['caseFileId', 'createdAt', 'id'])
@Index('ux_agreed_plan_number', ['caseFileId', 'number'], { unique: true })
export class AgreedPlan extends VersionedRow {
  @ForeignKey('CaseFile')
  @Data('internal', 'uuid', 'the file')
  caseFileId: string;

  @ForeignKey('Organisation')
  @Data('internal', 'uuid', 'organisation that recorded it and answers for it')
  ownerOrganisationId: string;

  @Data('internal', 'integer', 'subject of the team that recorded it; that team may always read its own contribution')
  ownerSubject: number;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who recorded it')
  authorId: string;

  @Data('personal', 'integer', '1, 2, 3 … in this file; written by the database', { default: 0 })
  number: number;

  @Data('personal', 'date', 'day of the agreement')
  agreedOn: string;

  @Data('personal', 'text', 'person, person_and_guardian or guardian')
  agreedBy: AgreedBy;

  @SealedText('personal', 'who else was there, as they are called', { array: true, default: '{}' })
  present: string[];

  @Data('personal', 'text', 'code in reference list language: language it was talked through in')
  languageCode: string;

  @Data('personal', 'boolean', 'an interpreter was there', { default: false })
  interpreterPresent: boolean;

  @Data('personal', 'date', 'when it is looked at again')
  reviewOn: string;

  @Data('personal', 'text', 'whether it is realistic now; asked while an urgency was open', { nullable: true })
  realistic: RealisticAnswer | null;

  @SealedText('personal', 'what was said about it', { default: '' })
  note: string;

  @Data('sensitive', 'jsonb', 'needs, goals and actions as they stood; its words (sealed with the key of the person)')
  content: PlanSnapshot;
}
