import { Check, Entity, Index } from 'typeorm';
import { FACT_SOURCES } from '@guichet/case-files-contract';
import type { CareNeedInput, FactSource } from '@guichet/case-files-contract';
import { ChoiceField, CodeField, Data, DayField, sqlList } from '@guichet/platform-api-kernel';
import { RoomRecord } from '../../room-record';
import { kindOf } from '../kind-of-record';

/** A way to care that has to be opened: codes and days alone, so that no condition can be written down: room `health`. */
@Entity()
@Check('ck_care_need_source', `source in (${sqlList(FACT_SOURCES)})`)
@Check('ck_care_need_dates', `settled_on is null or asked_on is null or settled_on >= asked_on`)
@Index('ix_care_need_file', ['caseFileId', 'createdAt', 'id'])
export class CareNeed extends RoomRecord {
  @Data('sensitive', 'text', 'code in reference list care_need')
  needCode: string;

  @Data('sensitive', 'date', 'day it was asked for', { nullable: true })
  askedOn: string | null;

  @Data('sensitive', 'date', 'day of the appointment', { nullable: true })
  appointmentOn: string | null;

  @Data('sensitive', 'date', 'day it was settled; empty while it is needed', { nullable: true })
  settledOn: string | null;
}

/** What a worker states. */
export class CareNeedDto implements CareNeedInput {
  @ChoiceField(FACT_SOURCES, { description: 'How it is known' })
  source: FactSource;

  @CodeField({ list: 'care_need', description: 'What is needed to get care' })
  needCode: string;

  @DayField({ description: 'Day it was asked for', nullable: true })
  askedOn: string | null;

  @DayField({ description: 'Day of the appointment', nullable: true })
  appointmentOn: string | null;

  @DayField({ description: 'Day it was settled; empty while it is needed', nullable: true })
  settledOn: string | null;
}

/** Everything about care needs that differs from other kinds of record. */
export const CARE_NEEDS = kindOf('care-needs', {
  entity: CareNeed,
  input: CareNeedDto,
  columns:
    'x.source, x.need_code as "needCode", x.asked_on as "askedOn", x.appointment_on as "appointmentOn", x.settled_on as "settledOn"',
  code: 'x.need_code',
  text: "''",
});
