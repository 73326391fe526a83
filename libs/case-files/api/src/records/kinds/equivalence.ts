import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { FACT_SOURCES } from '@guichet/case-files-contract';
import type { EquivalenceInput, EquivalenceNames, FactSource } from '@guichet/case-files-contract';
import {
  ChoiceField,
  CodeField,
  Data,
  SealedText,
  DayField,
  IdField,
  sqlList,
  TextField,
  WholeNumberField,
} from '@guichet/platform-api-kernel';
import { RoomRecord } from '../../room-record';
import { RecordFrameDto } from '../record-frame.dto';
import { kindOf } from '../kind-of-record';

/** A request to have a foreign diploma recognised: room `education`. */
@Entity()
@Check('ck_equivalence_source', `source in (${sqlList(FACT_SOURCES)})`)
@Check('ck_equivalence_fee', `fee_cents is null or fee_cents between 0 and 1000000`)
@Check('ck_equivalence_dates', `decided_on is null or asked_on is null or decided_on >= asked_on`)
@Index('ix_equivalence_file', ['caseFileId', 'createdAt', 'id'])
export class Equivalence extends RoomRecord {
  @ForeignKey('Diploma')
  @Data('personal', 'uuid', 'diploma of the same file', { nullable: true })
  diplomaId: string | null;

  @Data('personal', 'text', 'diploma, when it is not among those of the file', { default: '' })
  diplomaTitle: string;

  @Data('personal', 'text', 'code in reference list recognition_authority: authority asked')
  authorityCode: string;

  @Data('personal', 'text', 'code in reference list equivalence_stage: stage')
  stageCode: string;

  @Data('personal', 'date', 'day on which the request was complete', { nullable: true })
  askedOn: string | null;

  @Data('personal', 'integer', 'fee paid, in euro cents', { nullable: true })
  feeCents: number | null;

  @Data('personal', 'text', 'code in reference list equivalence_decision: decision', { nullable: true })
  decisionCode: string | null;

  @Data('personal', 'date', 'day of the decision', { nullable: true })
  decidedOn: string | null;

  @SealedText('personal', 'remark', { default: '' })
  note: string;
}

/** A request to have a foreign diploma recognised, as a worker states it. */
export class EquivalenceDto implements EquivalenceInput {
  @ChoiceField(FACT_SOURCES, { description: 'How it is known' })
  source: FactSource;

  @IdField({ description: 'Diploma of the same file', nullable: true })
  diplomaId: string | null;

  @TextField({ description: 'Diploma, when it is not among those of the file', max: 200 })
  diplomaTitle: string;

  @CodeField({ list: 'recognition_authority', description: 'Authority asked' })
  authorityCode: string;

  @CodeField({ list: 'equivalence_stage', description: 'Stage' })
  stageCode: string;

  @DayField({ description: 'Day on which the request was complete', nullable: true })
  askedOn: string | null;

  @WholeNumberField({ description: 'Fee paid, in euro cents', min: 0, max: 1000000, nullable: true })
  feeCents: number | null;

  @CodeField({ list: 'equivalence_decision', description: 'Decision', nullable: true })
  decisionCode: string | null;

  @DayField({ description: 'Day of the decision', nullable: true })
  decidedOn: string | null;

  @TextField({ description: 'Remark', max: 2000 })
  note: string;
}

/** Equivalence as the file shows it: also the names of what it points to. */
class EquivalenceViewDto extends IntersectionType(RecordFrameDto, EquivalenceDto) implements EquivalenceNames {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Title of the diploma named; null where it may not be read',
  })
  diploma: string | null;
}

/** Everything about this kind that differs from other kinds of record. */
export const EQUIVALENCES = kindOf('equivalences', {
  entity: Equivalence,
  input: EquivalenceDto,
  view: EquivalenceViewDto,
  columns: `x.source, x.diploma_id as "diplomaId", x.diploma_title as "diplomaTitle",
    x.authority_code as "authorityCode", x.stage_code as "stageCode", x.asked_on as "askedOn",
    x.fee_cents as "feeCents", x.decision_code as "decisionCode", x.decided_on as "decidedOn", x.note,
    (select d.title from diploma d where d.id = x.diploma_id) as diploma`,
  code: 'x.authority_code',
  text: `coalesce(nullif(x.diploma_title, ''), (select d.title from diploma d where d.id = x.diploma_id), '')`,
});
