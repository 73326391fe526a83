import { ApiProperty } from '@nestjs/swagger';
import type { FileContact, FileLanguage, FilePerson, PartialBirthDate } from '@guichet/case-files-contract';
import { ALIAS_SOURCES, CONTACT_KINDS, GENDERS, LANGUAGE_LEVELS, NAME_ORDERS } from '@guichet/people-contract';
import type { AliasSource, ContactKind, Gender, LanguageLevel, NameOrder } from '@guichet/people-contract';

/** Birth as far as it is known. */
export class PartialBirthDateDto implements PartialBirthDate {
  @ApiProperty({ type: 'integer', nullable: true, description: 'Year' }) year: number | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Month, 1 to 12' }) month: number | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Day of the month' }) day: number | null;
  @ApiProperty({ description: 'The date is an estimate' }) approximate: boolean;
  @ApiProperty({ description: 'An authority assigned the date' }) assigned: boolean;
}

/** Another spelling of the whole name. */
export class FileAliasDto {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ type: 'integer', description: 'Version' }) version: number;
  @ApiProperty({ description: 'The whole name in this spelling' }) spelling: string;
  @ApiProperty({ enum: [...ALIAS_SOURCES], description: 'Where the spelling comes from' }) source: AliasSource;
}

/** The person, room `identity`. */
export class FilePersonDto implements FilePerson {
  @ApiProperty({ type: 'integer', description: 'Version, for If-Match when identity or languages change' })
  version: number;
  @ApiProperty({ description: 'Family names as the person gives them' }) familyNames: string;
  @ApiProperty({ description: 'Given names as the person gives them' }) givenNames: string;
  @ApiProperty({ description: 'Name the person wishes to be called' }) knownAs: string;
  @ApiProperty({ description: 'Name in the own script' }) ownScriptName: string;
  @ApiProperty({ description: 'How to say it' }) pronunciation: string;
  @ApiProperty({ enum: [...NAME_ORDERS], description: 'Which part comes first' }) nameOrder: NameOrder;
  @ApiProperty({ type: PartialBirthDateDto, description: 'Birth' }) birth: PartialBirthDateDto;
  @ApiProperty({ enum: [...GENDERS], description: 'Gender as stated by the person' }) gender: Gender;
  @ApiProperty({ description: 'What the person wants, in their own words' }) ownSentence: string;
  @ApiProperty({ type: [FileAliasDto], description: 'Other spellings' }) aliases: FileAliasDto[];
  @ApiProperty({ type: [String], description: 'Codes of reference list country' }) nationalities: string[];
}

/** A way to reach the person, room `contact`. */
export class FileContactDto implements FileContact {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ type: 'integer', description: 'Version, for If-Match' }) version: number;
  @ApiProperty({ enum: [...CONTACT_KINDS], description: 'Kind' }) kind: ContactKind;
  @ApiProperty({ description: 'The number, address or name' }) value: string;
  @ApiProperty({ description: 'How to use it: hours, words to avoid' }) instructions: string;
  @ApiProperty({ description: 'False: somebody else may listen or read' }) safe: boolean;
  @ApiProperty({ description: 'The way the person prefers' }) preferred: boolean;
  @ApiProperty({ description: 'A protected address' }) protected: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Last day it is valid' })
  validUntil: string | null;
}

/** A language of the person, room `language`. */
export class FileLanguageDto implements FileLanguage {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ type: 'integer', description: 'Version' }) version: number;
  @ApiProperty({ description: 'Code of reference list language' }) languageCode: string;
  @ApiProperty({ enum: [...LANGUAGE_LEVELS], description: 'Speaks and understands' }) spokenLevel: LanguageLevel;
  @ApiProperty({ enum: [...LANGUAGE_LEVELS], description: 'Reads and writes' }) writtenLevel: LanguageLevel;
  @ApiProperty({ description: 'The language the person prefers with us' }) preferred: boolean;
  @ApiProperty({ description: 'An interpreter is needed' }) interpreterNeeded: boolean;
}
