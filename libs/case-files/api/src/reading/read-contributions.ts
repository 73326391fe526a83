import { Injectable } from '@nestjs/common';
import type { CaseFileContributions, NoteView } from '@guichet/case-files-contract';
import { Clock, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import { READ_CONTRIBUTIONS } from './contributions.queries';
import { noteView } from './rooms.view';

type Sent = Omit<CaseFileContributions, 'notes'> & { notes: Omit<NoteView, 'correctable'>[] };

/** What the actor’s own teams wrote in a file: theirs to read even after the file was shut to them. */
@Injectable()
export class ReadContributions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, caseFileId: string): Promise<CaseFileContributions> {
    const rows = await this.unitOfWork.statement<{ contributions: Sent }>(actor, READ_CONTRIBUTIONS, [caseFileId]);
    const [row] = rows;
    if (!row) throw refusedFor('not_found');
    const now = this.clock.now();
    const { notes, ...records } = row.contributions;
    return { ...records, notes: notes.map((note) => noteView(note, actor.memberId, now)) };
  }
}
