import { Injectable } from '@nestjs/common';
import { NOTES_PER_PAGE } from '@guichet/case-files-contract';
import type { NoteView } from '@guichet/case-files-contract';
import { Clock, readPageKey, UnitOfWork, writePageKey } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import type { Page } from '@guichet/platform-contract';
import { noteView } from '../reading/rooms.view';
import { FROM_THE_TOP } from '../records/record-columns';
import { READ_NOTES } from './note.queries';

/** Older notes of a file, page by page; each page is recorded. */
@Injectable()
export class ReadNotes {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, caseFileId: string, before: string | undefined): Promise<Page<NoteView>> {
    const { at, id } = readPageKey(before) ?? FROM_THE_TOP;
    const values = [caseFileId, at, id, NOTES_PER_PAGE + 1];
    const [row] = await this.unitOfWork.statement<{ notes: Omit<NoteView, 'correctable'>[] }>(
      actor,
      READ_NOTES,
      values,
    );
    if (!row) throw refusedFor('not_found');
    const now = this.clock.now();
    const items = row.notes.slice(0, NOTES_PER_PAGE).map((note) => noteView(note, actor.memberId, now));
    const last = items.at(-1);
    return {
      items,
      next: last && row.notes.length > NOTES_PER_PAGE ? writePageKey({ at: last.happenedAt, id: last.id }) : null,
    };
  }
}
