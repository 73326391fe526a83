import { ApiProperty } from '@nestjs/swagger';
import { UNDERTAKING_STATES } from '@guichet/organisations-contract';
import type { OwnUndertaking, SignUndertaking, UndertakingState } from '@guichet/organisations-contract';
import { TextField } from '@guichet/platform-api-kernel';

/** The undertaking of secrecy and what the member signed. */
export class OwnUndertakingDto implements OwnUndertaking {
  @ApiProperty({ enum: [...UNDERTAKING_STATES], description: 'Signed, missing, or of an earlier text' })
  state: UndertakingState;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Day of the last signature' })
  signedOn: string | null;
  @ApiProperty({ description: 'Version in force' }) version: string;
  @ApiProperty({ description: 'Its words' }) body: string;
  @ApiProperty({ description: 'Law it rests on' }) source: string;
  @ApiProperty({ format: 'date', description: 'Since when it is offered' }) inForceFrom: string;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Day from which an earlier text is worthless',
  })
  requiredFrom: string | null;
}

/** Signing it. */
export class SignUndertakingDto implements SignUndertaking {
  @TextField({ description: 'Version that was read', min: 1, max: 40 }) version: string;
}
