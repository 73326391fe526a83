import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField } from '@guichet/platform-api-kernel';
import { ROOMS } from '@guichet/access-contract';
import type { Room } from '@guichet/access-contract';
import { BRIEFING_SECTIONS } from '@guichet/case-files-contract';
import type {
  BriefingKind,
  BriefingLine,
  BriefingPart,
  BriefingPerson,
  BriefingSection,
  CaseFileBriefing,
} from '@guichet/case-files-contract';

const LANGUAGES = ['fr', 'en'] as const;

/** In which language. */
export class BriefingQueryDto {
  @ChoiceField(LANGUAGES, { description: 'Language of the words; French when left out', optional: true })
  language?: 'fr' | 'en';
}

/** One line of the briefing. */
export class BriefingLineDto implements BriefingLine {
  @ApiProperty({ type: String, description: 'What it is about' }) kind: BriefingKind;
  @ApiProperty({ description: 'Code in words; a state or a kind of event as its code' }) label: string;
  @ApiProperty({ description: 'In words' }) text: string;
  @ApiProperty({ description: 'Who does it or did it' }) who: string;
  @ApiProperty({ type: String, nullable: true, description: 'Day or instant' }) on: string | null;
  @ApiProperty({ type: String, enum: [...ROOMS, null], nullable: true, description: 'Room' }) room: Room | null;
}
/** A section of the briefing. */
export class BriefingPartDto implements BriefingPart {
  @ApiProperty({ enum: [...BRIEFING_SECTIONS], description: 'Which' }) section: BriefingSection;
  @ApiProperty({ type: [BriefingLineDto], description: 'The most pressing first' }) lines: BriefingLineDto[];
  @ApiProperty({ type: 'integer', description: 'Lines that did not fit on the page' }) leftOut: number;
}
/** A language of the person. */
export class BriefingLanguageDto {
  @ApiProperty({ description: 'In words' }) label: string;
  @ApiProperty({ description: 'An interpreter is needed' }) interpreterNeeded: boolean;
}
/** Whom the briefing is about. */
export class BriefingPersonDto implements BriefingPerson {
  @ApiProperty({ description: 'Guichet number' }) reference: string;
  @ApiProperty({ description: 'Name; the reference where it may not be read' }) name: string;
  @ApiProperty({ description: 'How it is said' }) pronunciation: string;
  @ApiProperty({ description: 'In the person’s own words' }) ownSentence: string;
  @ApiProperty({ type: [BriefingLanguageDto], description: 'Languages' }) languages: BriefingLanguageDto[];
  @ApiProperty({ description: 'How to reach the person without danger' }) safeContact: string;
  @ApiProperty({ description: 'Lead worker' }) lead: string;
  @ApiProperty({ description: 'Team' }) team: string;
  @ApiProperty({ description: 'Organisation' }) organisation: string;
  @ApiProperty({ type: String, format: 'date', description: 'Day the file was opened' }) openedOn: string;
}
/** One page for whoever takes over. */
export class CaseFileBriefingDto implements CaseFileBriefing {
  @ApiProperty({ type: BriefingPersonDto, description: 'Whom it is about' }) person: BriefingPersonDto;
  @ApiProperty({ type: [BriefingPartDto], description: 'Sections that have something to say' })
  parts: BriefingPartDto[];
  @ApiProperty({ format: 'date-time', description: 'When it was made' }) madeAt: string;
}
