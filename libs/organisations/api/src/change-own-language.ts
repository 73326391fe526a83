import { Injectable } from '@nestjs/common';
import { CurrentSessions, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';

const UPDATE = 'update member set language = $2, version = version + 1 where id = $1';

/** The actor’s own language. The last choice counts, so no version is named. */
@Injectable()
export class ChangeOwnLanguage {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: CurrentSessions,
  ) {}

  async run(actor: Actor, language: 'fr' | 'en'): Promise<void> {
    await this.unitOfWork.transaction(actor, async (transaction) => {
      await transaction.query(UPDATE, [actor.memberId, language]);
      await record(transaction, { action: 'member.own_language', objectKind: 'member', objectId: actor.memberId });
    });
    this.sessions.forget(actor.sessionId);
  }
}
