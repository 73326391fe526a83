import { ApiProperty } from '@nestjs/swagger';
import type { CalendarFeed, CalendarFeedAddress } from '@guichet/appointments-contract';

/** Whether there is a secret address; never the address. */
export class CalendarFeedDto implements CalendarFeed {
  @ApiProperty({ description: 'There is one' }) active: boolean;
  @ApiProperty({ format: 'date-time', type: String, nullable: true, description: 'Since when' })
  createdAt: string | null;
  @ApiProperty({ format: 'date-time', type: String, nullable: true, description: 'Last reading' })
  lastReadAt: string | null;
}

/** The secret address, said once. */
export class CalendarFeedAddressDto implements CalendarFeedAddress {
  @ApiProperty({ description: 'Address for a calendar program; whoever has it reads times and places' })
  address: string;
}
