import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CASE_FILE_PROBLEMS } from '@guichet/case-files-contract';
import type { NoteAddendum, NoteInput } from '@guichet/case-files-contract';
import { Clock, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { GENERAL_PROBLEMS, refusedFor, Refused } from '@guichet/platform-contract';
import { NOTE_BODY } from '../records/record-columns';
import { ADD_NOTE } from './note.queries';
import { SensitiveWords } from './sensitive-words';

interface Added {
  same: boolean;
  answer: { id: string; version: number };
}

const ROUTE = 'note.add';
/** A clock at the desk may run ahead of ours by this much. */
const CLOCK_DIFFERENCE_MILLISECONDS = 5 * 60_000;

/** Room that follows from the nature of a note. */
export const roomOf = (nature: NoteInput['nature']): 'confidence' | 'journal' =>
  nature === 'confidence' ? 'confidence' : 'journal';

/** @throws happened_in_future */
export function checkHappened(happenedAt: string | undefined, now: Date): void {
  if (happenedAt !== undefined && Date.parse(happenedAt) > now.getTime() + CLOCK_DIFFERENCE_MILLISECONDS) {
    throw new Refused(CASE_FILE_PROBLEMS.happenedInFuture, GENERAL_PROBLEMS.unprocessable, {}, [
      { field: 'happenedAt', code: CASE_FILE_PROBLEMS.happenedInFuture, message: '' },
    ]);
  }
}

/** Adds a note: the one thing a worker does all day, therefore one statement in one round trip. */
@Injectable()
export class AddNote {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly sensitiveWords: SensitiveWords,
  ) {}

  run(actor: Actor, caseFileId: string, key: string, note: NoteInput): Promise<{ id: string; version: number }> {
    checkHappened(note.happenedAt, this.clock.now());
    return this.send(actor, { caseFileId, addsToId: null, key }, note);
  }

  /** Writes beneath a note, whoever wrote it and however old it is. */
  addTo(
    actor: Actor,
    note: { caseFileId: string; originId: string },
    key: string,
    addendum: NoteAddendum,
  ): Promise<{ id: string; version: number }> {
    const at = { caseFileId: note.caseFileId, addsToId: note.originId, key };
    return this.send(actor, at, { ...addendum, nature: 'fact' });
  }

  private async send(
    actor: Actor,
    { caseFileId, addsToId, key }: { caseFileId: string; addsToId: string | null; key: string },
    note: NoteInput,
  ): Promise<{ id: string; version: number }> {
    const fingerprint = createHash('sha256').update(JSON.stringify({ caseFileId, addsToId, note })).digest();
    const id = randomUUID();
    const seal = await this.unitOfWork.sealOf(actor, caseFileId);
    const values = [
      id,
      caseFileId,
      note.nature,
      roomOf(note.nature),
      seal.seal(NOTE_BODY, id, note.body),
      note.happenedAt ?? null,
      ROUTE,
      key,
      fingerprint,
      note.audience ?? 'file',
      addsToId,
      await this.sensitiveWords.keptIn(actor, note.body, note.keptHere),
    ];
    const [added] = await this.sendOnce(actor, values);
    if (!added) throw refusedFor('not_found');
    if (!added.same) throw refusedFor('idempotency_key_reused');
    return added.answer;
  }

  private async sendOnce(actor: Actor, values: readonly unknown[]): Promise<Added[]> {
    try {
      return await this.unitOfWork.statement<Added>(actor, ADD_NOTE, values);
    } catch (failure) {
      // another sending of the same key was faster: its answer is ours
      if ((failure as { constraint?: string }).constraint !== 'pk_idempotency_key') throw failure;
      return this.unitOfWork.statement<Added>(actor, ADD_NOTE, values);
    }
  }
}
