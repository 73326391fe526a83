import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { OwnUndertaking } from '@guichet/organisations-contract';
import { CurrentSessions, JobTasks, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';

const READ = `select state, signed_on::text as "signedOn", version, body, source, in_force_from::text as "inForceFrom",
  required_from::text as "requiredFrom" from own_undertaking()`;
const SIGN = 'select sign_undertaking($1)';
const FOLLOW = 'select follow_undertakings()';

/** A member reads and signs the undertaking of secrecy; the job takes an overtaken one back on the day its text says. */
@Injectable()
export class SignUndertaking implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: CurrentSessions,
    private readonly jobs: JobTasks,
  ) {}

  onModuleInit(): void {
    this.jobs.everyMinute('follow_undertakings', async (client) => {
      await client.query(FOLLOW);
    });
  }

  /** @throws not_found when no text is in force */
  async read(actor: Actor): Promise<OwnUndertaking> {
    const [row] = await this.unitOfWork.statement<OwnUndertaking & Record<string, unknown>>(actor, READ);
    if (!row) throw refusedFor('not_found');
    return row;
  }

  /** @throws secrecy_text_changed */
  async sign(actor: Actor, version: string): Promise<void> {
    await this.unitOfWork.transaction(actor, async (transaction) => {
      await transaction.query(SIGN, [version]);
    });
    this.sessions.forget(actor.sessionId);
  }
}
