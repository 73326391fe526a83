import { ApiProperty } from '@nestjs/swagger';
import type { SharingNotice, SharingNotices, SharingNoticeWords } from '@guichet/access-contract';

/** The notice in one language. */
export class SharingNoticeDto implements SharingNotice {
  @ApiProperty({ type: 'integer', description: 'Number of the wording' }) version: number;
  @ApiProperty({ description: 'Language code' }) language: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Its sentences; {from}, {organisation} and {day} are filled in',
  })
  words: SharingNoticeWords;
}

/** The notice as it is read today. */
export class SharingNoticesDto implements SharingNotices {
  @ApiProperty({ type: 'integer', description: 'Number of the wording' }) version: number;
  @ApiProperty({ type: [SharingNoticeDto], description: 'French first, then the languages it was put into' })
  languages: SharingNoticeDto[];
}
