import { Check, Entity, Index } from 'typeorm';
import { FACT_SOURCES, LIVES_WITH } from '@guichet/case-files-contract';
import type { FactSource, HouseholdMemberInput, LivesWith } from '@guichet/case-files-contract';
import {
  ChoiceField,
  CodeField,
  Data,
  DayField,
  FlagField,
  sqlList,
  TextField,
  WholeNumberField,
  SealedText,
} from '@guichet/platform-api-kernel';
import { RoomRecord } from '../../room-record';
import { DAYS } from '../record-columns';
import { kindOf } from '../kind-of-record';

/** Somebody who belongs to the person: kin, companion, guardian: room `household`. */
@Entity()
@Check('ck_household_member_source', `source in (${sqlList(FACT_SOURCES)})`)
@Check('ck_household_member_lives_with', `lives_with in (${sqlList(LIVES_WITH)})`)
@Check('ck_household_member_birth_year', `birth_year is null or birth_year between 1900 and 2100`)
@Check('ck_household_member_dates', `valid_until is null or valid_from is null or valid_until >= valid_from`)
@Index('ix_household_member_file', ['caseFileId', 'createdAt', 'id'])
export class HouseholdMember extends RoomRecord {
  @Data('personal', 'text', 'code in reference list household_relation')
  relationCode: string;

  @SealedText('personal', 'as the person names them')
  name: string;

  @Data('personal', 'smallint', 'year of birth', { nullable: true })
  birthYear: number | null;

  @Data('personal', 'text', 'together, partly, apart, abroad or unknown', { default: 'unknown' })
  livesWith: LivesWith;

  @SealedText('sensitive', 'where, when not with the person', { default: '' })
  whereabouts: string;

  @Data('personal', 'boolean', 'depends on the income of the person', { default: false })
  dependent: boolean;

  @Data('personal', 'date', 'since when', { nullable: true })
  validFrom: string | null;

  @Data('personal', 'date', 'until when; empty while it lasts', { nullable: true })
  validUntil: string | null;

  @SealedText('personal', 'remark', { default: '' })
  note: string;
}

/** Somebody of the household, as a worker states it. */
export class HouseholdMemberDto implements HouseholdMemberInput {
  @ChoiceField(FACT_SOURCES, { description: 'How it is known' })
  source: FactSource;

  @CodeField({ list: 'household_relation', description: 'What they are to the person' })
  relationCode: string;

  @TextField({ description: 'Name as the person says it', min: 1, max: 160 })
  name: string;

  @WholeNumberField({ description: 'Year of birth', min: 1900, max: 2100, nullable: true })
  birthYear: number | null;

  @ChoiceField(LIVES_WITH, { description: 'Whether they live with the person' })
  livesWith: LivesWith;

  @TextField({ description: 'Where, when not with the person', max: 200 })
  whereabouts: string;

  @FlagField({ description: 'Depends on the income of the person' })
  dependent: boolean;

  @DayField({ description: 'Since when', nullable: true })
  validFrom: string | null;

  @DayField({ description: 'Until when; null while it lasts', nullable: true })
  validUntil: string | null;

  @TextField({ description: 'Remark', max: 2000 })
  note: string;
}

/** Everything about household members that differs from other kinds of record. */
export const HOUSEHOLD_MEMBERS = kindOf('household-members', {
  entity: HouseholdMember,
  input: HouseholdMemberDto,
  columns: `x.source, x.relation_code as "relationCode", x.name, x.birth_year as "birthYear", x.lives_with as "livesWith", x.whereabouts, x.dependent, ${DAYS}, x.note`,
  code: 'x.relation_code',
  text: 'x.name',
});
