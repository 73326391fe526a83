import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Passwords } from '@guichet/accounts-api';
import { OVERSIGHT_PROBLEMS } from '@guichet/oversight-contract';
import { Refused } from '@guichet/platform-contract';
import { Clock, Configuration, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';

const PRESSURE = 'select pair_failures, last_failure_at from sign_in_pressure($1, $1)';
const FAILED = 'select own_password_failed($1, $2, $3)';
const FIND = `select secret from find_credential($1, 'password')`;

/** Wrong passwords within an hour before the member must wait. */
const FREE_TRIES = 5;
const WAIT_SECONDS = 300;

/**
 * The fresh factor of a command: the password entered again, in the body, compared and forgotten. A route that asks for
 * a fresh factor by itself needs neither this nor the field.
 */
@Injectable()
export class ReenteredPassword {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly configuration: Configuration,
    private readonly passwords: Passwords,
    private readonly clock: Clock,
  ) {}

  /** @throws password_not_confirmed · password_throttled after too many tries */
  async check(actor: Actor, password: string): Promise<void> {
    const key = createHmac('sha256', this.configuration.key('own password')).update(actor.memberId).digest();
    const [pressure] = await this.unitOfWork.statement<{ pair_failures: number; last_failure_at: Date | null }>(
      actor,
      PRESSURE,
      [key],
    );
    const seconds = pressure ? this.waitSeconds(pressure.pair_failures, pressure.last_failure_at) : 0;
    if (seconds > 0 || !this.passwords.hasRoom)
      throw new Refused(OVERSIGHT_PROBLEMS.passwordThrottled, 429, { seconds: Math.max(seconds, 5) });
    const [stored] = await this.unitOfWork.outsideContext<{ secret: string }>(FIND, [actor.email]);
    if (await this.passwords.matches(stored?.secret, password)) return;
    await this.unitOfWork.outsideContext(FAILED, [actor.sessionId, key, actor.requestId]);
    const errors = [{ field: 'password', code: OVERSIGHT_PROBLEMS.passwordNotConfirmed, message: '' }];
    throw new Refused(OVERSIGHT_PROBLEMS.passwordNotConfirmed, 422, {}, errors);
  }

  private waitSeconds(failures: number, last: Date | null): number {
    if (failures < FREE_TRIES || !last) return 0;
    return Math.max(0, Math.ceil((last.getTime() - this.clock.now().getTime()) / 1000) + WAIT_SECONDS);
  }
}
