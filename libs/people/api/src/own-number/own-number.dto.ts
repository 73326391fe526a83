import { ApiProperty } from '@nestjs/swagger';
import { OWN_NUMBER_LIMITS } from '@guichet/people-contract';
import type { AddOwnNumber, OwnNumber, OwnNumbers } from '@guichet/people-contract';
import { TextField } from '@guichet/platform-api-kernel';

/** A number of one's own organisation for the person. */
export class OwnNumberDto implements OwnNumber {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ type: 'integer', description: 'Version, for If-Match' }) version: number;
  @ApiProperty({ description: 'What kind of number' }) system: string;
  @ApiProperty({ description: 'The number' }) value: string;
}

/** Those of one's own organisation. */
export class OwnNumbersDto implements OwnNumbers {
  @ApiProperty({ type: [OwnNumberDto], description: 'By kind' }) items: OwnNumberDto[];
}

/** A number to add. */
export class AddOwnNumberDto implements AddOwnNumber {
  @TextField({ description: 'What kind of number', ...OWN_NUMBER_LIMITS }) system: string;
  @TextField({ description: 'The number as the organisation writes it', ...OWN_NUMBER_LIMITS }) value: string;
}
