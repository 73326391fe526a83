import { ApiProperty } from '@nestjs/swagger';
import { ROOMS } from '@guichet/access-contract';
import type { Room } from '@guichet/access-contract';
import { RECORD_KINDS, TIMELINE_KINDS, TIMELINE_TEXT_MAX } from '@guichet/case-files-contract';
import type {
  CaseFileChanges,
  MarkSeen,
  RecordKind,
  TimelineEntry,
  TimelineKind,
  TimelinePage,
  TimelineQuery,
} from '@guichet/case-files-contract';
import { ChoiceField, DayField, IdField, InstantField, TextField } from '@guichet/platform-api-kernel';
import { FileHeadDto } from '../file-head';

/** Which part of the timeline. */
export class TimelineQueryDto implements TimelineQuery {
  @TextField({ description: '`next` of the page before', max: 200, optional: true })
  before?: string;

  @ChoiceField(ROOMS, { description: 'Only this room', optional: true })
  room?: Room;

  @IdField({ description: 'Only what this organisation did', optional: true })
  organisationId?: string;

  @ChoiceField(TIMELINE_KINDS, { description: 'Only lines of this kind', optional: true })
  kind?: TimelineKind;

  @DayField({ description: 'First day', optional: true })
  from?: string;

  @DayField({ description: 'Last day', optional: true })
  until?: string;

  @TextField({
    description: 'Words in the text, whatever their accents and case',
    max: TIMELINE_TEXT_MAX,
    optional: true,
  })
  text?: string;
}

/** What was seen. */
export class MarkSeenDto implements MarkSeen {
  @InstantField({ description: 'Until when' })
  until: string;
}

/** A member or an organisation by name. */
export class NamedDto {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ description: 'Name' }) name: string;
}

/** One thing that happened in the file. */
export class TimelineEntryDto implements TimelineEntry {
  @ApiProperty({ format: 'uuid', description: 'Identifier of the line' }) id: string;
  @ApiProperty({ format: 'date-time', description: 'When' }) at: string;
  @ApiProperty({ enum: [...TIMELINE_KINDS], description: 'What the line tells' }) kind: TimelineKind;
  @ApiProperty({ type: String, enum: [...ROOMS, null], nullable: true, description: 'Room it belongs to' })
  room: Room | null;
  @ApiProperty({
    type: String,
    enum: [...Object.keys(RECORD_KINDS), null],
    nullable: true,
    description: 'Kind of record',
  })
  recordKind: RecordKind | null;
  @ApiProperty({ format: 'uuid', description: 'The record, note, referral or agreement' }) objectId: string;
  @ApiProperty({ type: String, nullable: true, description: 'Code of its kind or stage; for a referral what was done' })
  code: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'State after a step of a referral' }) status: string | null;
  @ApiProperty({ description: 'In words: title, subject, text, remark' }) text: string;
  @ApiProperty({ description: 'It corrects an earlier record' }) correction: boolean;
  @ApiProperty({ type: NamedDto, nullable: true, description: 'Who; null when the clock did it' })
  author: NamedDto | null;
  @ApiProperty({ type: NamedDto, nullable: true, description: 'For which organisation' }) organisation: NamedDto | null;
}

/** A page of the timeline. */
export class TimelinePageDto extends FileHeadDto implements TimelinePage {
  @ApiProperty({ type: [TimelineEntryDto], description: 'Newest first' }) items: TimelineEntryDto[];
  @ApiProperty({ type: String, nullable: true, description: 'Asks for the next page; null on the last' })
  next: string | null;
}

/** What others did since the reader’s visit before. */
export class CaseFileChangesDto extends FileHeadDto implements CaseFileChanges {
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'End of the visit before' })
  since: string | null;
  @ApiProperty({ format: 'date-time', description: 'Until when this answer looked' }) until: string;
  @ApiProperty({ type: [TimelineEntryDto], description: 'Newest first' }) items: TimelineEntryDto[];
  @ApiProperty({ description: 'The timeline has more' }) more: boolean;
}
