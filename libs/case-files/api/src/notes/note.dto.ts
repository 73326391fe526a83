import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { NOTE_AUDIENCES, NOTE_BODY_MAX, NOTE_NATURES } from '@guichet/case-files-contract';
import type {
  AddendumView,
  NoteAddendum,
  NoteAudience,
  NoteCorrection,
  NoteDraft,
  NoteDraftInput,
  NoteInput,
  NoteNature,
  NoteView,
} from '@guichet/case-files-contract';
import { ChoiceField, FlagField, InstantField, TextField } from '@guichet/platform-api-kernel';
import type { Page } from '@guichet/platform-contract';
import { CorrectionDto, RecordFrameDto, RecordStepDto } from '../records/record-frame.dto';

/** What is written beneath a note. */
export class NoteAddendumDto implements NoteAddendum {
  @TextField({ description: 'Text of the note', min: 1, max: NOTE_BODY_MAX })
  body: string;

  @FlagField({ description: 'Another room was proposed and the writer kept the text here', optional: true })
  keptHere?: boolean;
}

/** What a worker writes. */
export class NoteDto extends NoteAddendumDto implements NoteInput {
  @ChoiceField(NOTE_NATURES, { description: 'A fact, or what was told in confidence and never travels' })
  nature: NoteNature;

  @InstantField({ description: 'When what it tells happened; now when left out', optional: true })
  happenedAt?: string;

  @ChoiceField(NOTE_AUDIENCES, { description: 'Who may read it; the whole file when left out', optional: true })
  audience?: NoteAudience;
}

/** A note as it should have been, and why. */
export class NoteCorrectionDto extends IntersectionType(NoteDto, CorrectionDto) implements NoteCorrection {}

/** The writer's own text that is no note yet. */
export class NoteDraftInputDto implements NoteDraftInput {
  @ChoiceField(NOTE_NATURES, { description: 'A fact, or what was told in confidence' })
  nature: NoteNature;

  @ChoiceField(NOTE_AUDIENCES, { description: 'For whom it will be' })
  audience: NoteAudience;

  @TextField({ description: 'The text so far; empty forgets the draft', max: NOTE_BODY_MAX })
  body: string;
}

/** When a draft was saved. */
export class DraftSavedDto {
  @ApiProperty({ format: 'date-time', description: 'When it was saved' }) savedAt: string;
}

/** The draft as it was last saved. */
export class NoteDraftDto extends DraftSavedDto implements NoteDraft {
  @ApiProperty({ enum: [...NOTE_NATURES], description: 'Fact or confidence' }) nature: NoteNature;
  @ApiProperty({ enum: [...NOTE_AUDIENCES], description: 'For whom it will be' }) audience: NoteAudience;
  @ApiProperty({ description: 'The text so far' }) body: string;
}

/** Who wrote an addendum. */
export class AddendumAuthorDto {
  @ApiProperty({ format: 'uuid', description: 'The member' }) id: string;
  @ApiProperty({ description: 'Name' }) name: string;
  @ApiProperty({ description: 'Organisation as people say it' }) organisation: string;
}

/** What stands beneath a note. */
export class AddendumViewDto implements AddendumView {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ description: 'Text' }) body: string;
  @ApiProperty({ format: 'date-time', description: 'When it was written' }) recordedAt: string;
  @ApiProperty({ type: AddendumAuthorDto, description: 'Who wrote it' }) author: AddendumAuthorDto;
}

/** A note as the file shows it. */
export class NoteViewDto extends RecordFrameDto implements NoteView {
  @ApiProperty({ enum: [...NOTE_NATURES], description: 'Fact or confidence' }) nature: NoteNature;
  @ApiProperty({ description: 'Text of the note' }) body: string;
  @ApiProperty({ format: 'date-time', description: 'When what it tells happened' }) happenedAt: string;
  @ApiProperty({ enum: [...NOTE_AUDIENCES], description: 'Who may read it' }) audience: NoteAudience;
  @ApiProperty({ format: 'uuid', description: 'What an addendum to it names' }) originId: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Note to which it adds' })
  addsToId: string | null;
  @ApiProperty({ format: 'date-time', description: 'First writing; the lock counts from here' }) writtenAt: string;
  @ApiProperty({ type: [String], description: 'Topics that the guard noticed and the author kept here' })
  keptTopics: string[];
  @ApiProperty({ type: [AddendumViewDto], description: 'Addenda, oldest first' }) addenda: AddendumViewDto[];
  @ApiProperty({ description: 'The reader may still correct it' }) correctable: boolean;
}

/** One step in the history of a note. */
export class NoteStepDto extends IntersectionType(NoteViewDto, RecordStepDto) {}

/** A page of notes. */
export class NotePageDto implements Page<NoteView> {
  @ApiProperty({ type: [NoteViewDto], description: 'Newest first' }) items: NoteViewDto[];
  @ApiProperty({ type: String, nullable: true, description: 'Asks for the next page; null on the last' })
  next: string | null;
}

/** Which notes. */
export class NoteQueryDto {
  @TextField({ description: '`next` of the page before', max: 200, optional: true })
  before?: string;
}
