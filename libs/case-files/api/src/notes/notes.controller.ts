import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { NoteView, RecordVersion } from '@guichet/case-files-contract';
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
import { WithdrawRecordDto } from '../records/record-frame.dto';
import { AddNote } from './add-note';
import { CorrectNote } from './correct-note';
import {
  DraftSavedDto,
  NoteAddendumDto,
  NoteCorrectionDto,
  NoteDraftInputDto,
  NoteDto,
  NotePageDto,
  NoteQueryDto,
  NoteStepDto,
} from './note.dto';
import { ReadNoteHistory } from './read-note-history';
import { ReadNotes } from './read-notes';
import { SaveNoteDraft } from './save-note-draft';
import { WithdrawNote } from './withdraw-note';

/** Notes of a file. */
@ApiTags('case-files')
@Controller('case-files/:caseFileId/notes')
export class NotesController {
  constructor(
    private readonly addNote: AddNote,
    private readonly correctNote: CorrectNote,
    private readonly readNotes: ReadNotes,
    private readonly readHistory: ReadNoteHistory,
    private readonly withdrawNote: WithdrawNote,
    private readonly saveDraft: SaveNoteDraft,
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

  /** Write beneath a note: the way to add to one that is locked. */
  @Post(':noteId/addenda')
  @Requires('case_file.write')
  @Creates(ChangedDto, 'The addendum')
  addBeneath(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @Param('noteId') originId: string,
    @SendingKey() key: string,
    @Body() addendum: NoteAddendumDto,
  ): Promise<ChangedDto> {
    return this.addNote.addTo(actor, { caseFileId, originId }, key, addendum);
  }

  /** End a note that was entered in error, with a reason. */
  @Post(':noteId/withdrawal')
  @HttpCode(200)
  @Requires('case_file.write')
  @Changes(ChangedDto, 'The last step of the note')
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @Param('noteId') noteId: string,
    @IfMatch() version: number,
    @Body() withdrawal: WithdrawRecordDto,
  ): Promise<ChangedDto> {
    return this.withdrawNote.run(actor, { caseFileId, recordId: noteId, version }, withdrawal.reason);
  }

  /** Every step of a note, oldest first. */
  @Get(':noteId/history')
  @Requires('case_file.read')
  @Answers([NoteStepDto], 'The steps')
  history(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @Param('noteId') noteId: string,
  ): Promise<RecordVersion<NoteView>[]> {
    return this.readHistory.run(actor, caseFileId, noteId);
  }

  /** Keep what one is writing; nobody else reads it. */
  @Put('draft')
  @Requires('case_file.write')
  @Answers(DraftSavedDto, 'When it was saved')
  draft(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @Body() draft: NoteDraftInputDto,
  ): Promise<DraftSavedDto> {
    return this.saveDraft.run(actor, caseFileId, draft);
  }
}
