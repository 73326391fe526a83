import { ApiProperty } from '@nestjs/swagger';
import { FACT_SOURCES, PERSON_FACT_ROOMS } from '@guichet/people-contract';
import type { FactSource, PersonChange, PersonChanges, PersonFactRoom, PersonState } from '@guichet/people-contract';
import { ChoiceField, TextField } from '@guichet/platform-api-kernel';
import { ContactWayDto, PersonIdentityDto, PersonLanguageSkillDto } from './person-facts.dto';

/** What was stated at a moment. */
export class PersonStateDto implements PersonState {
  @ApiProperty({ type: PersonIdentityDto, required: false, description: 'Room identity' })
  identity?: PersonIdentityDto;
  @ApiProperty({ type: [PersonLanguageSkillDto], required: false, description: 'Room language' })
  languages?: PersonLanguageSkillDto[];
  @ApiProperty({ type: ContactWayDto, required: false, description: 'A way of contact' })
  contact?: ContactWayDto;
}

/** Who changed it. */
export class ChangeAuthorDto {
  @ApiProperty({ description: 'Name of the member' }) name: string;
  @ApiProperty({ description: 'Organisation that answers for the change, as people say it' }) organisation: string;
}

/** One change of the person’s own facts. */
export class PersonChangeDto implements PersonChange {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ enum: [...PERSON_FACT_ROOMS], description: 'Room' }) room: PersonFactRoom;
  @ApiProperty({ format: 'date-time', description: 'When it was changed' }) changedAt: string;
  @ApiProperty({ type: ChangeAuthorDto, description: 'Who changed it' }) author: ChangeAuthorDto;
  @ApiProperty({ enum: [...FACT_SOURCES], description: 'How the new state is known' }) source: FactSource;
  @ApiProperty({ description: 'Why; empty when a way of contact ended' }) reason: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Last day the former state was true' })
  trueUntil: string | null;
  @ApiProperty({ type: PersonStateDto, description: 'What was stated before' }) before: PersonStateDto;
  @ApiProperty({ type: PersonStateDto, nullable: true, description: 'What it became; null when it ended' })
  after: PersonStateDto | null;
}

/** A page of changes. */
export class PersonChangesDto implements PersonChanges {
  @ApiProperty({ type: [PersonChangeDto], description: 'Newest first' }) items: PersonChangeDto[];
  @ApiProperty({ type: String, nullable: true, description: 'Asks for the next page; null on the last' })
  next: string | null;
}

/** Which changes. */
export class PersonChangesQueryDto {
  @ChoiceField(PERSON_FACT_ROOMS, { description: 'Room' }) room: PersonFactRoom;
  @TextField({ description: '`next` of the page before', max: 200, optional: true }) before?: string;
}
