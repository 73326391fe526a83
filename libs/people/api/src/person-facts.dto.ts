import {
  ALIAS_SOURCES,
  CHANGE_REASON,
  CONTACT_KINDS,
  FACT_SOURCES,
  GENDERS,
  LANGUAGE_LEVELS,
  NAME_ORDERS,
  PERSON_LIMITS,
} from '@guichet/people-contract';
import type {
  AliasSource,
  BirthDate,
  ChangeContactWay,
  ChangeIdentity,
  ContactKind,
  ContactWay,
  FactChange,
  FactSource,
  Gender,
  LanguageLevel,
  NameOrder,
  OtherSpelling,
  PersonIdentity,
  PersonLanguageSkill,
  PersonNames,
  ReplaceLanguages,
} from '@guichet/people-contract';
import {
  ChoiceField,
  CodeField,
  CodesField,
  DayField,
  FlagField,
  PartField,
  PartsField,
  TextField,
} from '@guichet/platform-api-kernel';
import { PartialDateField } from './partial-date-field';

/** The name as the person gives it. */
export class PersonNamesDto implements PersonNames {
  @TextField({ description: 'Family names; may be empty', max: PERSON_LIMITS.name }) familyNames: string;
  @TextField({ description: 'Given names; may be empty', max: PERSON_LIMITS.name }) givenNames: string;
  @TextField({ description: 'What the person wishes to be called', max: PERSON_LIMITS.name }) knownAs: string;
  @TextField({ description: 'Name in the own script', max: PERSON_LIMITS.name }) ownScriptName: string;
  @TextField({ description: 'How a French speaker would read it', max: PERSON_LIMITS.name }) pronunciation: string;
  @ChoiceField(NAME_ORDERS, { description: 'Which part comes first' }) nameOrder: NameOrder;
}

/** Another spelling of the whole name. */
export class OtherSpellingDto implements OtherSpelling {
  @TextField({ description: 'The whole name in this spelling', min: 1, max: PERSON_LIMITS.spelling }) spelling: string;
  @ChoiceField(ALIAS_SOURCES, { description: 'Where the spelling comes from' }) source: AliasSource;
}

/** Birth as far as it is known. */
export class BirthDateDto implements BirthDate {
  @PartialDateField({ description: 'Date of birth' }) date: string;
  @FlagField({ description: 'The date is an estimate' }) approximate: boolean;
  @FlagField({ description: 'An authority assigned the date' }) assigned: boolean;
}

/** Why and how a fact changed. */
export class FactChangeDto implements FactChange {
  @ChoiceField(FACT_SOURCES, { description: 'How the new state is known' }) source: FactSource;
  @TextField({ description: 'What was wrong, or what happened', ...CHANGE_REASON }) reason: string;
  @DayField({ description: 'Last day the former state was true; null when it never was', nullable: true })
  trueUntil: string | null;
}

/** Room identity. */
export class PersonIdentityDto implements PersonIdentity {
  @PartField(() => PersonNamesDto, { description: 'Names' })
  names: PersonNamesDto;

  @PartsField(() => OtherSpellingDto, { description: 'Other spellings of the name', max: PERSON_LIMITS.spellings })
  otherSpellings: OtherSpellingDto[];

  @PartField(() => BirthDateDto, { description: 'Birth' })
  birth: BirthDateDto;

  @ChoiceField(GENDERS, { description: 'Gender as the person states it' })
  gender: Gender;

  @CodesField({ description: 'Nationalities', list: 'country', max: PERSON_LIMITS.nationalities })
  nationalities: string[];

  @TextField({ description: 'What the person wants, in their own words', max: PERSON_LIMITS.ownSentence })
  ownSentence: string;
}

/** Room identity as it shall stand, and why. */
export class ChangeIdentityDto extends PersonIdentityDto implements ChangeIdentity {
  @PartField(() => FactChangeDto, { description: 'Why and how it changed' }) change: FactChangeDto;
}

/** One language of the person. */
export class PersonLanguageSkillDto implements PersonLanguageSkill {
  @CodeField({ description: 'Language', list: 'language' }) languageCode: string;
  @ChoiceField(LANGUAGE_LEVELS, { description: 'Spoken and understood' }) spokenLevel: LanguageLevel;
  @ChoiceField(LANGUAGE_LEVELS, { description: 'Read and written' }) writtenLevel: LanguageLevel;
  @FlagField({ description: 'The language the person prefers to speak with us' }) preferred: boolean;
  @FlagField({ description: 'An interpreter is needed' }) interpreterNeeded: boolean;
}

/** The whole set of languages. */
export class ReplaceLanguagesDto implements ReplaceLanguages {
  @PartsField(() => PersonLanguageSkillDto, {
    description: 'Every language of the person',
    max: PERSON_LIMITS.languages,
  })
  languages: PersonLanguageSkillDto[];

  @PartField(() => FactChangeDto, { description: 'Why and how they changed' })
  change: FactChangeDto;
}

/** A way to reach the person. */
export class ContactWayDto implements ContactWay {
  @ChoiceField(CONTACT_KINDS, { description: 'Kind' }) kind: ContactKind;
  @TextField({ description: 'The number, address or name', min: 2, max: PERSON_LIMITS.contactValue }) value: string;
  @TextField({ description: 'How to use it', max: PERSON_LIMITS.contactInstructions }) instructions: string;
  @FlagField({ description: 'False: somebody else may listen or read' }) safe: boolean;
  @FlagField({ description: 'The way the person prefers' }) preferred: boolean;
  @FlagField({ description: 'A protected address, shown only with the special right' }) protected: boolean;
}

/** A way to reach the person as it shall stand, and why. */
export class ChangeContactWayDto extends ContactWayDto implements ChangeContactWay {
  @PartField(() => FactChangeDto, { description: 'Why and how it changed' }) change: FactChangeDto;
}
