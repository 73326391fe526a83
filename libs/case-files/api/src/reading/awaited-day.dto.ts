import { ApiProperty } from '@nestjs/swagger';
import { AWAITED_DAYS } from '@guichet/case-files-contract';
import type { AwaitedDay, AwaitedDayKind } from '@guichet/case-files-contract';

/** A day that a record of the file waits for. */
export class AwaitedDayDto implements AwaitedDay {
  @ApiProperty({ enum: AWAITED_DAYS, description: 'What is awaited' }) kind: AwaitedDayKind;
  @ApiProperty({ description: 'Code of the record, in the reference list of its kind' }) code: string;
  @ApiProperty({ description: 'The body, the landlord or the work, in words' }) text: string;
  @ApiProperty({ format: 'date', description: 'The day' }) on: string;
}
