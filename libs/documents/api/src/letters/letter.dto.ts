import { ApiProperty } from '@nestjs/swagger';
import {
  DOCUMENT_TITLE_MAX,
  DESTRUCTION_CERTIFICATE,
  LETTER_KINDS,
  LETTER_TEXT_MAX,
  SHARING_RECEIPT,
} from '@guichet/documents-contract';
import type { IssuedKind, LetterInput, LetterKind, LetterVerification } from '@guichet/documents-contract';
import { ChoiceField, CodeField, DayField, IdField, TextField, WholeNumberField } from '@guichet/platform-api-kernel';

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

  @DayField({ description: 'Attendance: first day counted', optional: true })
  from?: string;

  @DayField({ description: 'Attendance: last day counted', optional: true })
  until?: string;

  @IdField({ description: 'Attendance: one course or part of the path, as it stands now', optional: true })
  recordId?: string;

  @WholeNumberField({
    description: 'Summary of the plan: number of the agreed version; the latest when left out',
    min: 1,
    max: 10_000,
    optional: true,
  })
  planNumber?: number;

  @CodeField({ list: 'language', description: 'Language that stands beside French', optional: true })
  language?: string;
}

/** What anybody learns who types a code. */
export class LetterVerificationDto implements LetterVerification {
  @ApiProperty({ enum: ['genuine', 'revoked', 'unknown', 'mistyped'], description: 'What the code proves' })
  result: LetterVerification['result'];
  @ApiProperty({
    enum: [...LETTER_KINDS, SHARING_RECEIPT, DESTRUCTION_CERTIFICATE],
    nullable: true,
    description: 'What the letter attests',
  })
  kind: IssuedKind | null;
  @ApiProperty({ type: String, nullable: true, description: 'Who issued it' }) organisation: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Day printed on it' })
  issuedOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Day on which it was taken back' })
  revokedOn: string | null;
}
