import { ApiProperty } from '@nestjs/swagger';
import { BIRTH_YEARS, ELSEWHERE_STATES, MATCHES, PERSON_SEARCH_LIMITS } from '@guichet/people-contract';
import type {
  BirthDate,
  ElsewhereState,
  KnownElsewhere,
  Match,
  PeopleFound,
  PersonHit,
  SearchPeople,
  ShownNames,
} from '@guichet/people-contract';
import { TextField, WholeNumberField } from '@guichet/platform-api-kernel';

/** What is known of the person who is searched. */
export class SearchPeopleDto implements SearchPeople {
  @TextField({
    description: 'Name in any script, order and spelling',
    max: PERSON_SEARCH_LIMITS.name,
    optional: true,
  })
  name?: string;

  @WholeNumberField({
    description: 'Year of birth',
    min: BIRTH_YEARS.first,
    max: BIRTH_YEARS.last,
    optional: true,
  })
  birthYear?: number;

  @TextField({ description: 'Telephone number, whole', max: PERSON_SEARCH_LIMITS.phone, optional: true })
  phone?: string;

  @TextField({ description: 'Guichet number', max: PERSON_SEARCH_LIMITS.reference, optional: true })
  reference?: string;

  @TextField({ description: 'Number of the own organisation', max: PERSON_SEARCH_LIMITS.ownNumber, optional: true })
  ownNumber?: string;

  @TextField({ description: 'National number', max: PERSON_SEARCH_LIMITS.nationalNumber, optional: true })
  nationalNumber?: string;
}

/** A name as lists show it. */
export class ShownNamesDto implements ShownNames {
  @ApiProperty({ description: 'Name as the person wishes to be called' }) display: string;
  @ApiProperty({ description: 'What the person is known as; may be empty' }) knownAs: string;
  @ApiProperty({ description: 'Name in the own script; may be empty' }) ownScript: string;
}

/** Birth as far as it is known. */
export class ShownBirthDto implements BirthDate {
  @ApiProperty({ description: 'YYYY, YYYY-MM, YYYY-MM-DD, or empty when nothing is known' }) date: string;
  @ApiProperty({ description: 'The date is an estimate' }) approximate: boolean;
  @ApiProperty({ description: 'An authority assigned the date' }) assigned: boolean;
}

/** A person whose identity the caller may read. */
export class PersonHitDto implements PersonHit {
  @ApiProperty({ format: 'uuid', description: 'The case file' }) caseFileId: string;
  @ApiProperty({ description: 'Guichet number' }) reference: string;
  @ApiProperty({ type: ShownNamesDto, description: 'Names' }) names: ShownNamesDto;
  @ApiProperty({ type: ShownBirthDto, description: 'Birth' }) birth: ShownBirthDto;
  @ApiProperty({ description: 'Where the file stands' }) status: string;
  @ApiProperty({ description: 'Lead worker' }) leadName: string;
  @ApiProperty({ description: 'Team of the file' }) teamName: string;
  @ApiProperty({ description: 'Organisation of the file' }) organisationShortName: string;
  @ApiProperty({ type: 'number', description: '0 to 1, best first' }) score: number;
  @ApiProperty({ type: [String], enum: MATCHES, description: 'What agreed' }) matchedOn: Match[];
  @ApiProperty({ description: 'It may be the same person: name and year of birth agree, or a number does' })
  close: boolean;
}

/** Somebody like this is known to another organisation. */
export class KnownElsewhereDto implements KnownElsewhere {
  @ApiProperty({ description: 'Organisation to ask' }) organisationShortName: string;
  @ApiProperty({ description: 'Opaque, for the caller alone, for an hour: asks for access' }) requestToken: string;
}

/** What a search answers. */
export class PeopleFoundDto implements PeopleFound {
  @ApiProperty({ type: [PersonHitDto], description: 'At most 20, best first' }) items: PersonHitDto[];
  @ApiProperty({ type: [KnownElsewhereDto], description: 'Existence only' }) knownElsewhere: KnownElsewhereDto[];
  @ApiProperty({ enum: ELSEWHERE_STATES, description: 'Whether the answer says who is known elsewhere' })
  elsewhere: ElsewhereState;
}
