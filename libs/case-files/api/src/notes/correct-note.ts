import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CASE_FILE_PROBLEMS } from '@guichet/case-files-contract';
import type { NoteCorrection } from '@guichet/case-files-contract';
import { isNoteCorrectable } from '@guichet/case-files-domain';
import { Clock, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { GENERAL_PROBLEMS, Refused } from '@guichet/platform-contract';
import { Note } from '../note.entity';
import { NOTE_BODY } from '../records/record-columns';
import { authorshipIn } from '../records/acting';
import { supersede } from '../records/supersede';
import type { RecordAddress } from '../records/supersede';
import { checkHappened, roomOf } from './add-note';
import { SensitiveWords } from './sensitive-words';

/** Corrects a note: its author, within a day; later only addenda are written. The database holds the same. */
@Injectable()
export class CorrectNote {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly sensitiveWords: SensitiveWords,
  ) {}

  async run(
    actor: Actor,
    address: RecordAddress,
    correction: NoteCorrection,
  ): Promise<{ id: string; version: number }> {
    const now = this.clock.now();
    checkHappened(correction.happenedAt, now);
    const { caseFileId, recordId } = address;
    const { nature, body, happenedAt, correctionReason } = correction;
    const room = roomOf(nature);
    const keptTopics = await this.sensitiveWords.keptIn(actor, body, correction.keptHere);
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const authorship = await authorshipIn(transaction, actor, caseFileId, room);
      const before = await supersede(transaction, Note, address);
      if (!isNoteCorrectable({ authorId: before.authorId, writtenAt: before.writtenAt }, actor.memberId, now)) {
        throw new Refused(CASE_FILE_PROBLEMS.noteLocked, GENERAL_PROBLEMS.unprocessable);
      }
      const id = randomUUID();
      const seal = await transaction.sealOf(caseFileId);
      await transaction.manager.insert(Note, {
        ...authorship,
        id,
        caseFileId,
        nature,
        room,
        body: seal.seal(NOTE_BODY, id, body),
        happenedAt: happenedAt ? new Date(happenedAt) : before.happenedAt,
        supersedesId: recordId,
        correctionReason,
        audience: correction.audience ?? before.audience,
        keptTopics,
      });
      await record(transaction, {
        action: 'note.correct',
        caseFileId,
        objectKind: 'note',
        objectId: id,
        rooms: [room],
      });
      return { id, version: 1 };
    });
  }
}
