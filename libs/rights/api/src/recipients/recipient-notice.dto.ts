import { ApiProperty } from '@nestjs/swagger';
import { ROOMS } from '@guichet/access-contract';
import type { Room } from '@guichet/access-contract';
import { TextField } from '@guichet/platform-api-kernel';
import { NOTICE_STATES, NOTICE_WAYS, NOTIFIED_KINDS, RIGHTS_TEXT } from '@guichet/rights-contract';
import type {
  ExemptRecipients,
  NoticeState,
  NoticeWay,
  ReceivedNotice,
  ReceivedNotices,
  Recipient,
} from '@guichet/rights-contract';

/** An organisation that received what a request is about. */
export class RecipientDto implements Recipient {
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Its notice; null while none was prepared',
  })
  id: string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Version, for If-Match' }) version: number | null;
  @ApiProperty({ description: 'Organisation' }) organisation: string;
  @ApiProperty({ enum: [...ROOMS], isArray: true, description: 'Rooms that it had received' }) rooms: Room[];
  @ApiProperty({ enum: [...NOTICE_STATES], description: 'Where it stands' }) state: NoticeState;
  @ApiProperty({ type: String, enum: [...NOTICE_WAYS, null], nullable: true, description: 'How it is told' })
  way: NoticeWay | null;
  @ApiProperty({ type: String, nullable: true, description: 'What a mail quotes' }) number: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Told at' }) sentAt: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Noted by the receiver at' })
  acknowledgedAt: string | null;
  @ApiProperty({ description: 'Why it is not told' }) exemption: string;
}

/** Those who were not told are not. */
export class ExemptRecipientsDto implements ExemptRecipients {
  @TextField({ description: 'Why telling is impossible or out of proportion', ...RIGHTS_TEXT }) reason: string;
}

/** What the reader’s organisation is told. */
export class ReceivedNoticeDto implements ReceivedNotice {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ type: 'integer', description: 'Version, for If-Match' }) version: number;
  @ApiProperty({ enum: [...NOTIFIED_KINDS], description: 'What was granted' })
  kind: (typeof NOTIFIED_KINDS)[number];
  @ApiProperty({ enum: [...ROOMS], isArray: true, description: 'Rooms that were received' }) rooms: Room[];
  @ApiProperty({ format: 'date-time', description: 'Told at' }) sentAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Noted at' })
  acknowledgedAt: string | null;
}
/** Notices about a file. */
export class ReceivedNoticesDto implements ReceivedNotices {
  @ApiProperty({ type: [ReceivedNoticeDto], description: 'Newest first' }) items: ReceivedNoticeDto[];
}
