import { Check, Entity } from 'typeorm';
import { GENDERS, NAME_ORDERS } from '@guichet/people-contract';
import type { Gender, NameOrder } from '@guichet/people-contract';
import { Data, SealedText, sqlList, VersionedRow } from '@guichet/platform-api-kernel';

/** Somebody the guichet welcomes: room `identity`. Either part of the name may be empty, never all of it. */
@Entity()
@Check('ck_person_named', `family_names <> '' or given_names <> '' or known_as <> ''`)
@Check('ck_person_gender', `gender in (${sqlList(GENDERS)})`)
@Check('ck_person_name_order', `name_order in (${sqlList(NAME_ORDERS)})`)
@Check(
  'ck_person_birth',
  `(birth_year is null or birth_year between 1900 and 2100) and (birth_month is null or (birth_year is not null and birth_month between 1 and 12)) and (birth_day is null or (birth_month is not null and birth_day between 1 and 31))`,
)
export class Person extends VersionedRow {
  @Data('personal', 'text', 'family names as the person gives them; may be empty', { default: '' })
  familyNames: string;

  @Data('personal', 'text', 'given names as the person gives them; may be empty', { default: '' })
  givenNames: string;

  @Data('personal', 'text', 'name the person wishes to be called', { default: '' })
  knownAs: string;

  @Data('personal', 'text', 'name in the own script', { default: '' })
  ownScriptName: string;

  @Data('personal', 'text', 'how to say the name, as a French speaker would read it', { default: '' })
  pronunciation: string;

  @Data('personal', 'text', 'which part comes first', { default: 'given_first' })
  nameOrder: NameOrder;

  @Data('personal', 'smallint', 'year of birth, when known', { nullable: true })
  birthYear: number | null;

  @Data('personal', 'smallint', 'month of birth, when known', { nullable: true })
  birthMonth: number | null;

  @Data('personal', 'smallint', 'day of birth, when known', { nullable: true })
  birthDay: number | null;

  @Data('personal', 'boolean', 'the date is an estimate', { default: false })
  birthApproximate: boolean;

  @Data('personal', 'boolean', 'the date was assigned by an authority, often 1 January', { default: false })
  birthAssigned: boolean;

  @Data('sensitive', 'text', 'gender as stated by the person', { default: 'not_stated' })
  gender: Gender;

  @SealedText('personal', 'what the person wants, in their own words', { default: '' })
  ownSentence: string;
}
