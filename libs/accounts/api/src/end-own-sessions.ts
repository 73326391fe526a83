import { Injectable } from '@nestjs/common';
import { refusedFor } from '@guichet/platform-contract';
import { CurrentSessions, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';

const END = 'select end_own_session($1) as found';
const END_OTHERS = 'select end_other_sessions($1)';

/** A member ends own sessions: a device that was lent, lost, or left open. The very next request of it is refused. */
@Injectable()
export class EndOwnSessions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: CurrentSessions,
  ) {}

  async one(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.transaction(actor, async (transaction) => {
      const [row] = await transaction.query<{ found: boolean }>(END, [id]);
      if (!row?.found) throw refusedFor('not_found');
      await record(transaction, { action: 'session.end', objectKind: 'session', objectId: id });
    });
    this.sessions.forget(id);
  }

  async others(actor: Actor): Promise<void> {
    await this.unitOfWork.transaction(actor, async (transaction) => {
      await transaction.query(END_OTHERS, [actor.sessionId]);
      await record(transaction, { action: 'session.end_others', objectKind: 'member', objectId: actor.memberId });
    });
  }
}
