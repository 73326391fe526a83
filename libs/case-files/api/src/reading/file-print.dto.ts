import { ApiProperty } from '@nestjs/swagger';
import { ROOMS } from '@guichet/access-contract';
import type { Room } from '@guichet/access-contract';
import { PRINTED_PAGES } from '@guichet/case-files-contract';
import type { FilePrint, PrintedPage } from '@guichet/case-files-contract';
import { ChoiceField } from '@guichet/platform-api-kernel';

/** Which page goes to paper. */
export class FilePrintDto implements FilePrint {
  @ChoiceField(PRINTED_PAGES, { description: 'What is printed from the screen' })
  page: PrintedPage;

  @ChoiceField(ROOMS, { description: 'The room, where one room is printed', optional: true })
  room?: Room;
}

/** The print stands in the record. */
export class FilePrintedDto {
  @ApiProperty({ description: 'True: it may be printed now' })
  recorded: boolean;
}
