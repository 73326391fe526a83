import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { NOTE_BODY_MAX, NOTE_NATURES } from '@guichet/case-files-contract';
import type { NoteCorrection, NoteInput, NoteNature, NoteView } from '@guichet/case-files-contract';
import { ChoiceField, InstantField, TextField } from '@guichet/platform-api-kernel';
import type { Page } from '@guichet/platform-contract';
import { CorrectionDto, RecordFrameDto } from '../records/record-frame.dto';

/** What a worker writes. */
export class NoteDto implements NoteInput {
  @ChoiceField(NOTE_NATURES, { description: 'A fact, or what was told in confidence and never travels' })
  nature: NoteNature;

  @TextField({ description: 'Text of the note', min: 1, max: NOTE_BODY_MAX })
  body: string;

  @InstantField({ description: 'When what it tells happened; now when left out', optional: true })
  happenedAt?: string;
}

/** A note as it should have been, and why. */
export class NoteCorrectionDto extends IntersectionType(NoteDto, CorrectionDto) implements NoteCorrection {}

/** A note as the file shows it. */
export class NoteViewDto extends RecordFrameDto implements NoteView {
  @ApiProperty({ enum: [...NOTE_NATURES], description: 'Fact or confidence' }) nature: NoteNature;
  @ApiProperty({ description: 'Text of the note' }) body: string;
  @ApiProperty({ format: 'date-time', description: 'When what it tells happened' }) happenedAt: string;
  @ApiProperty({ description: 'The reader may still correct it' }) correctable: boolean;
}

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
