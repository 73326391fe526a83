import { ApiProperty } from '@nestjs/swagger';
import { DOCUMENT_TITLE_MAX, LETTER_KINDS, LETTER_TEXT_MAX, SHARING_RECEIPT } from '@guichet/documents-contract';
import type { IssuedKind, LetterInput, LetterKind, LetterVerification } from '@guichet/documents-contract';
import { ChoiceField, DayField, TextField } from '@guichet/platform-api-kernel';

/** What a worker says for a letter. */
export class LetterInputDto implements LetterInput {
  @ChoiceField(LETTER_KINDS, { description: 'What it attests' })
  kind: LetterKind;

  @TextField({ description: 'Whom it is meant for', max: DOCUMENT_TITLE_MAX, optional: true })
  addressee?: string;

  @TextField({ description: 'The worker’s own sentences', max: LETTER_TEXT_MAX, optional: true })
  text?: string;

  @DayField({ description: 'Residence attestation: since when', optional: true })
  since?: string;

  @TextField({ description: 'Residence attestation: where', max: DOCUMENT_TITLE_MAX, optional: true })
  place?: string;
}

/** What anybody learns who types a code. */
export class LetterVerificationDto implements LetterVerification {
  @ApiProperty({ enum: ['genuine', 'revoked', 'unknown', 'mistyped'], description: 'What the code proves' })
  result: LetterVerification['result'];
  @ApiProperty({ enum: [...LETTER_KINDS, SHARING_RECEIPT], nullable: true, description: 'What the letter attests' })
  kind: IssuedKind | null;
  @ApiProperty({ type: String, nullable: true, description: 'Who issued it' }) organisation: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Day printed on it' })
  issuedOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Day on which it was taken back' })
  revokedOn: string | null;
}
