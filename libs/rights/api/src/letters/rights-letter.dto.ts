import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField } from '@guichet/platform-api-kernel';
import { LETTER_LANGUAGES_ASKED, LETTER_PURPOSES } from '@guichet/rights-contract';
import type { IssueRightsLetter, LetterLanguage, LetterPurpose, RightsLetter } from '@guichet/rights-contract';

/** A printed answer. */
export class RightsLetterDto implements RightsLetter {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ format: 'date-time', description: 'Printed at' }) at: string;
  @ApiProperty({ type: String, nullable: true, description: 'Language beside French' }) language: string | null;
  @ApiProperty({ description: 'Who signs' }) by: string;
}
/** Prints an answer. */
export class IssueRightsLetterDto implements IssueRightsLetter {
  @ChoiceField(LETTER_LANGUAGES_ASKED, { description: 'Beside French: the person’s own language, or one by name' })
  language: LetterLanguage;
}
/** What it is opened for. */
export class LetterPurposeDto {
  @ChoiceField(LETTER_PURPOSES, { description: 'To be read, when left out', optional: true }) purpose?: LetterPurpose;
}
