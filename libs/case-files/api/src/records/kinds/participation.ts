import { Check, Entity, Index } from 'typeorm';
import { FACT_SOURCES } from '@guichet/case-files-contract';
import type { FactSource, ParticipationInput } from '@guichet/case-files-contract';
import {
  ChoiceField,
  CodeField,
  Data,
  SealedText,
  DayField,
  TextField,
  WholeNumberField,
  sqlList,
} from '@guichet/platform-api-kernel';
import { RoomRecord } from '../../room-record';
import { DAYS } from '../record-columns';
import { kindOf } from '../kind-of-record';

/** What the person takes part in, and with whom: room `participation`. */
@Entity()
@Check('ck_participation_source', `source in (${sqlList(FACT_SOURCES)})`)
@Check('ck_participation_dates', `valid_until is null or valid_from is null or valid_until >= valid_from`)
@Check('ck_participation_hours', `hours_per_month is null or hours_per_month between 0 and 300`)
@Index('ix_participation_file', ['caseFileId', 'createdAt', 'id'])
export class Participation extends RoomRecord {
  @Data('personal', 'text', 'code in reference list participation_kind')
  kindCode: string;

  @Data('personal', 'text', 'what the person does')
  activity: string;

  @SealedText('personal', 'association or collective', { default: '' })
  organiser: string;

  @SealedText('personal', 'part the person has in it', { default: '' })
  role: string;

  @Data('personal', 'smallint', 'hours a month', { nullable: true })
  hoursPerMonth: number | null;

  @SealedText('personal', 'whom the person met there and can count on, in words', { default: '' })
  ties: string;

  @Data('personal', 'date', 'since when', { nullable: true })
  validFrom: string | null;

  @Data('personal', 'date', 'until when; empty while it lasts', { nullable: true })
  validUntil: string | null;
}

/** What a worker states. */
export class ParticipationDto implements ParticipationInput {
  @ChoiceField(FACT_SOURCES, { description: 'How it is known' })
  source: FactSource;

  @CodeField({ list: 'participation_kind', description: 'What kind of taking part' })
  kindCode: string;

  @TextField({ description: 'What the person does', min: 1, max: 200 })
  activity: string;

  @TextField({ description: 'Association or collective', max: 160 })
  organiser: string;

  @TextField({ description: 'Part the person has in it', max: 160 })
  role: string;

  @WholeNumberField({ description: 'Hours a month', min: 0, max: 300, nullable: true })
  hoursPerMonth: number | null;

  @TextField({ description: 'Whom the person met there and can count on, in words', max: 1000 })
  ties: string;

  @DayField({ description: 'Since when', nullable: true })
  validFrom: string | null;

  @DayField({ description: 'Until when; empty while it lasts', nullable: true })
  validUntil: string | null;
}

/** Everything about participations that differs from other kinds of record. */
export const PARTICIPATIONS = kindOf('participations', {
  entity: Participation,
  input: ParticipationDto,
  columns: `x.source, x.kind_code as "kindCode", x.activity, x.organiser, x.role, x.hours_per_month as "hoursPerMonth", x.ties, ${DAYS}`,
  code: 'x.kind_code',
  text: 'x.activity',
});
