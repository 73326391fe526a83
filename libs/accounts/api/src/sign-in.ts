import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SESSION_PROBLEMS } from '@guichet/accounts-contract';
import { refusedFor, Refused } from '@guichet/platform-contract';
import { Clock, Configuration, UnitOfWork } from '@guichet/platform-api-kernel';
import { Passwords } from './password';
import type { SignInDto } from './session.dto';

const PRESSURE = 'select * from sign_in_pressure($1, $2)';
const FIND = 'select * from find_credential($1, $2)';
const FAILED = 'select sign_in_failed($1, $2, $3)';
const SUCCEEDED = 'select sign_in_succeeded($1, $2, $3, $4, $5) as session';
const UPGRADE = 'select upgrade_credential($1, $2, $3, $4)';

/** Failures from one network for one account before the pair must wait; the wait doubles with each further failure. */
const FREE_TRIES = 5;
/** Failures from one network for any account within an hour before the network must wait. */
const NETWORK_TRIES = 60;
const LONGEST_WAIT_SECONDS = 900;

interface Pressure {
  network_failures: number;
  pair_failures: number;
  last_failure_at: Date | null;
}

/**
 * Signs a member in. Guessing is slowed for the pair of account and network and for the network, never for the account
 * alone, so that a stranger cannot lock anybody out. A wrong password and an unknown e-mail look and cost the same.
 */
@Injectable()
export class SignIn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly configuration: Configuration,
    private readonly passwords: Passwords,
    private readonly clock: Clock,
  ) {}

  /** The identifier of the new session. */
  async run(credentials: SignInDto, network: string, requestId: string): Promise<string> {
    const email = credentials.email.toLowerCase();
    const accountKey = this.keyed('account', email);
    const networkKey = this.keyed('network', network);
    const [pressure] = await this.unitOfWork.outsideContext<Pressure>(PRESSURE, [accountKey, networkKey]);
    const wait = pressure ? this.waitSeconds(pressure) : 0;
    if (wait > 0) throw new Refused(SESSION_PROBLEMS.signInThrottled, 429, { seconds: wait });
    if (!this.passwords.hasRoom) throw new Refused(SESSION_PROBLEMS.signInThrottled, 429, { seconds: 5 });

    const [found] = await this.unitOfWork.outsideContext<{ member_id: string; secret: string }>(FIND, [
      email,
      'password',
    ]);
    const right = await this.passwords.matches(found?.secret, credentials.password);
    if (!right || !found) {
      await this.unitOfWork.outsideContext(FAILED, [accountKey, networkKey, requestId]);
      throw new Refused(SESSION_PROBLEMS.credentialsRefused, 401);
    }
    if (this.passwords.isOutdated(found.secret)) {
      await this.unitOfWork.outsideContext(UPGRADE, [
        found.member_id,
        'password',
        found.secret,
        await this.passwords.hash(credentials.password),
      ]);
    }
    const [opened] = await this.unitOfWork.outsideContext<{ session: string }>(SUCCEEDED, [
      found.member_id,
      accountKey,
      networkKey,
      requestId,
      this.configuration.sessionHours,
    ]);
    if (!opened) throw refusedFor('unavailable');
    return opened.session;
  }

  private waitSeconds(pressure: Pressure): number {
    if (pressure.network_failures >= NETWORK_TRIES) return 60;
    const over = pressure.pair_failures - FREE_TRIES;
    if (over < 0 || !pressure.last_failure_at) return 0;
    const delay = Math.min(2 ** (over + 1), LONGEST_WAIT_SECONDS);
    return Math.ceil(
      Math.max(0, pressure.last_failure_at.getTime() + delay * 1000 - this.clock.now().getTime()) / 1000,
    );
  }

  private keyed(use: string, value: string): Buffer {
    return createHmac('sha256', this.configuration.key(`sign-in ${use}`))
      .update(value)
      .digest();
  }
}
