import { Injectable } from '@nestjs/common';
import type { NoteView, RecordVersion } from '@guichet/case-files-contract';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import { NOTE_HISTORY } from './note.queries';

/** The steps of one note, oldest first; reading them is recorded. */
@Injectable()
export class ReadNoteHistory {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async run(actor: Actor, caseFileId: string, noteId: string): Promise<RecordVersion<NoteView>[]> {
    const values = [caseFileId, noteId, 'journal'];
    const [row] = await this.unitOfWork.statement<{ steps: RecordVersion<NoteView>[] }>(actor, NOTE_HISTORY, values);
    if (!row || row.steps.length === 0) throw refusedFor('not_found');
    return row.steps.map((step) => ({ ...step, correctable: false }));
  }
}
