import { ApiProperty } from '@nestjs/swagger';
import {
  NATIONAL_NUMBER_KINDS,
  NATIONAL_NUMBER_PURPOSES,
  NATIONAL_NUMBER_SOURCES,
  NATIONAL_NUMBER_TYPED,
} from '@guichet/people-contract';
import type {
  DiscloseNationalNumber,
  DisclosedNationalNumber,
  MaskedNationalNumber,
  NationalNumberKind,
  NationalNumberPurpose,
  NationalNumberSource,
  NationalNumberView,
  RecordNationalNumber,
} from '@guichet/people-contract';
import { ChoiceField, TextField } from '@guichet/platform-api-kernel';

const ACTIONS = ['record', 'erase', 'disclose'] as const;

/** The number with its check digits alone. */
export class MaskedNationalNumberDto implements MaskedNationalNumber {
  @ApiProperty({ type: 'integer', description: 'Version, for If-Match' }) version: number;
  @ApiProperty({ enum: [...NATIONAL_NUMBER_KINDS], description: 'Kind' }) kind: NationalNumberKind;
  @ApiProperty({ enum: [...NATIONAL_NUMBER_SOURCES], description: 'Where it was read' }) source: NationalNumberSource;
  @ApiProperty({ description: 'Check digits alone' }) masked: string;
  @ApiProperty({ format: 'date-time', description: 'When it was recorded' }) recordedAt: string;
}

/** What the reader may see of the number. */
export class NationalNumberViewDto implements NationalNumberView {
  @ApiProperty({ description: 'False: the organisation has no authorisation' }) enabled: boolean;
  @ApiProperty({ type: MaskedNationalNumberDto, nullable: true, description: 'The number, masked' })
  number: MaskedNationalNumberDto | null;
  @ApiProperty({ enum: [...ACTIONS], isArray: true, description: 'What the caller may do' })
  allowedActions: NationalNumberView['allowedActions'];
}

/** A number to record. */
export class RecordNationalNumberDto implements RecordNationalNumber {
  @TextField({ description: 'As typed', min: NATIONAL_NUMBER_TYPED.min, max: NATIONAL_NUMBER_TYPED.max })
  number: string;
  @ChoiceField(NATIONAL_NUMBER_SOURCES, { description: 'Where it was read' }) source: NationalNumberSource;
}

/** Why it is shown. */
export class DiscloseNationalNumberDto implements DiscloseNationalNumber {
  @ChoiceField(NATIONAL_NUMBER_PURPOSES, { description: 'What the number is needed for' })
  purpose: NationalNumberPurpose;
}

/** The number in full. */
export class DisclosedNationalNumberDto implements DisclosedNationalNumber {
  @ApiProperty({ description: 'As papers print it' }) number: string;
  @ApiProperty({ enum: [...NATIONAL_NUMBER_KINDS], description: 'Kind' }) kind: NationalNumberKind;
}
