import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { NoteView } from '@guichet/case-files-contract';
import {
  Answers,
  ChangedDto,
  Changes,
  Creates,
  CurrentActor,
  IfMatch,
  Requires,
  SendingKey,
} from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import type { Page } from '@guichet/platform-contract';
import { AddNote } from './add-note';
import { CorrectNote } from './correct-note';
import { NoteCorrectionDto, NoteDto, NotePageDto, NoteQueryDto } from './note.dto';
import { ReadNotes } from './read-notes';

/** Notes of a file. */
@ApiTags('case-files')
@Controller('case-files/:caseFileId/notes')
export class NotesController {
  constructor(
    private readonly addNote: AddNote,
    private readonly correctNote: CorrectNote,
    private readonly readNotes: ReadNotes,
  ) {}

  /** Notes from the newest, page by page; reading them is recorded. */
  @Get()
  @Requires('case_file.read')
  @Answers(NotePageDto, 'Notes that the reader may read')
  list(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @Query() { before }: NoteQueryDto,
  ): Promise<Page<NoteView>> {
    return this.readNotes.run(actor, caseFileId, before);
  }

  /** Write a note. */
  @Post()
  @Requires('case_file.write')
  @Creates(ChangedDto, 'The note')
  add(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @SendingKey() key: string,
    @Body() note: NoteDto,
  ): Promise<ChangedDto> {
    return this.addNote.run(actor, caseFileId, key, note);
  }

  /** Correct one’s own note, within a day. */
  @Post(':noteId/corrections')
  @HttpCode(200)
  @Requires('case_file.write')
  @Changes(ChangedDto, 'The note that replaces it')
  correct(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @Param('noteId') noteId: string,
    @IfMatch() version: number,
    @Body() correction: NoteCorrectionDto,
  ): Promise<ChangedDto> {
    return this.correctNote.run(actor, { caseFileId, recordId: noteId, version }, correction);
  }
}
