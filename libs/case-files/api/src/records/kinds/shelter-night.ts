import { Check, Entity, Index } from 'typeorm';
import { FACT_SOURCES, SHELTER_RESULTS } from '@guichet/case-files-contract';
import type { FactSource, ShelterNightInput, ShelterResult } from '@guichet/case-files-contract';
import { ChoiceField, CodeField, Data, DayField, sqlList } from '@guichet/platform-api-kernel';
import { RoomRecord } from '../../room-record';
import { kindOf } from '../kind-of-record';

/** A night asked for at a night shelter: room `housing`. */
@Entity()
@Check('ck_shelter_night_source', `source in (${sqlList(FACT_SOURCES)})`)
@Check('ck_shelter_night_result', `result in (${sqlList(SHELTER_RESULTS)})`)
@Index('ix_shelter_night_file', ['caseFileId', 'night'])
@Index('ix_shelter_night_recorded', ['caseFileId', 'createdAt', 'id'], { where: 'superseded_at is null' })
export class ShelterNight extends RoomRecord {
  @Data('personal', 'text', 'code in reference list night_shelter')
  shelterCode: string;

  @Data('personal', 'date', 'evening of the night')
  night: string;

  @Data('personal', 'text', 'obtained or refused', { default: 'obtained' })
  result: ShelterResult;
}

/** What a worker states. */
export class ShelterNightDto implements ShelterNightInput {
  @ChoiceField(FACT_SOURCES, { description: 'How it is known' })
  source: FactSource;

  @CodeField({ list: 'night_shelter', description: 'Which shelter' })
  shelterCode: string;

  @DayField({ description: 'Evening of the night' })
  night: string;

  @ChoiceField(SHELTER_RESULTS, { description: 'Obtained or refused' })
  result: ShelterResult;
}

/** Everything about shelter nights that differs from other kinds of record. */
export const SHELTER_NIGHTS = kindOf('shelter-nights', {
  entity: ShelterNight,
  input: ShelterNightDto,
  columns: 'x.source, x.shelter_code as "shelterCode", x.night, x.result',
  code: 'x.shelter_code',
  text: "''",
});
