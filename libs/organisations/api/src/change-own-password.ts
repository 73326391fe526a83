import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Passwords } from '@guichet/accounts-api';
import { ORGANISATION_PROBLEMS, passwordFaults } from '@guichet/organisations-contract';
import type { ChangeOwnPassword as Command } from '@guichet/organisations-contract';
import { Refused } from '@guichet/platform-contract';
import { Clock, Configuration, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { setPassword } from './set-password';

const PRESSURE = 'select pair_failures, last_failure_at from sign_in_pressure($1, $1)';
const FAILED = 'select own_password_failed($1, $2, $3)';
const FIND = `select secret from find_credential($1, 'password')`;
const END_OTHERS = 'select end_other_sessions($1)';

/** Wrong present passwords within an hour before the member must wait. */
const FREE_TRIES = 5;
const WAIT_SECONDS = 300;

interface Pressure {
  pair_failures: number;
  last_failure_at: Date | null;
}

/** A member changes the own password by giving the present one; the member’s other sessions end. */
@Injectable()
export class ChangeOwnPassword {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly configuration: Configuration,
    private readonly passwords: Passwords,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, command: Command): Promise<void> {
    await this.checkPresent(actor, command.current);
    const faults = passwordFaults(command.new, actor);
    if (faults.length > 0) {
      const errors = faults.map((fault) => ({ field: 'new', code: `password_${fault}`, message: '' }));
      throw new Refused(ORGANISATION_PROBLEMS.passwordWeak, 422, {}, errors);
    }
    const hash = await this.passwords.hash(command.new);
    await this.unitOfWork.transaction(actor, async (transaction) => {
      await setPassword(transaction, actor.memberId, hash);
      await transaction.query(END_OTHERS, [actor.sessionId]);
      await record(transaction, { action: 'member.own_password', objectKind: 'member', objectId: actor.memberId });
    });
  }

  /** Whoever sits at an unlocked screen must not be able to guess on. */
  private async checkPresent(actor: Actor, present: string): Promise<void> {
    const key = createHmac('sha256', this.configuration.key('own password')).update(actor.memberId).digest();
    const [pressure] = await this.unitOfWork.statement<Pressure & Record<string, unknown>>(actor, PRESSURE, [key]);
    const seconds = pressure ? this.waitSeconds(pressure) : 0;
    if (seconds > 0 || !this.passwords.hasRoom)
      throw new Refused(ORGANISATION_PROBLEMS.passwordThrottled, 429, { seconds: Math.max(seconds, 5) });
    const [stored] = await this.unitOfWork.outsideContext<{ secret: string }>(FIND, [actor.email]);
    if (await this.passwords.matches(stored?.secret, present)) return;
    await this.unitOfWork.outsideContext(FAILED, [actor.sessionId, key, actor.requestId]);
    const errors = [{ field: 'current', code: ORGANISATION_PROBLEMS.currentPasswordWrong, message: '' }];
    throw new Refused(ORGANISATION_PROBLEMS.currentPasswordWrong, 422, {}, errors);
  }

  private waitSeconds({ pair_failures: failures, last_failure_at: last }: Pressure): number {
    if (failures < FREE_TRIES || !last) return 0;
    return Math.max(0, Math.ceil((last.getTime() - this.clock.now().getTime()) / 1000) + WAIT_SECONDS);
  }
}
