import { Injectable } from '@nestjs/common';
import { SESSION_PROBLEMS } from '@guichet/accounts-contract';
import { Refused } from '@guichet/platform-contract';
import { Clock, UnitOfWork } from '@guichet/platform-api-kernel';
import { Passwords } from './password';

const PRESSURE = 'select * from sign_in_pressure($1, $2)';
const FREES = 'select network_frees_in($1, $2) as seconds';

/** Failures from one network for one account before the pair must wait; the wait doubles with each further failure. */
const FREE_TRIES = 5;
/** Failures from one network for any account within an hour before the network must wait until the hour holds fewer. */
const NETWORK_TRIES = 60;
/** Wrong second proofs for one account within an hour, from anywhere, before that proof must wait: whoever sends them knows the password. */
const FACTOR_TRIES = 15;
const LONGEST_WAIT_SECONDS = 900;
const CROWD_WAIT_SECONDS = 5;

interface Pressure {
  account_failures: number;
  network_failures: number;
  pair_failures: number;
  last_failure_at: Date | null;
}

/** Slows guessing, never the account alone: a stranger cannot lock anybody out. `network` is where the tries come from, see KnownBrowsers. */
@Injectable()
export class Throttle {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly passwords: Passwords,
    private readonly clock: Clock,
  ) {}

  /** Refuses when this pair of account and network, or the network, must wait. */
  async check(account: Buffer, network: Buffer): Promise<void> {
    const pressure = await this.pressure(account, network);
    const waits = pressure ? [this.pairWait(pressure), await this.networkWait(pressure, network)] : [];
    const wait = Math.max(0, ...waits);
    if (wait > 0) throw new Refused(SESSION_PROBLEMS.signInThrottled, 429, { seconds: wait });
    if (!this.passwords.hasRoom)
      throw new Refused(SESSION_PROBLEMS.signInThrottled, 429, { seconds: CROWD_WAIT_SECONDS });
  }

  /** Refuses when the second proof of one member must wait. */
  async checkFactor(factor: Buffer, network: Buffer): Promise<void> {
    await this.check(factor, network);
    const pressure = await this.pressure(factor, network);
    if ((pressure?.account_failures ?? 0) >= FACTOR_TRIES)
      throw new Refused(SESSION_PROBLEMS.signInThrottled, 429, { seconds: LONGEST_WAIT_SECONDS });
  }

  private async pressure(account: Buffer, network: Buffer): Promise<Pressure | undefined> {
    const [row] = await this.unitOfWork.outsideContext<Pressure>(PRESSURE, [account, network]);
    return row;
  }

  private async networkWait(pressure: Pressure, network: Buffer): Promise<number> {
    if (pressure.network_failures < NETWORK_TRIES) return 0;
    const [row] = await this.unitOfWork.outsideContext<{ seconds: number | null }>(FREES, [network, NETWORK_TRIES]);
    return row?.seconds ?? 0;
  }

  private pairWait(pressure: Pressure): number {
    const over = pressure.pair_failures - FREE_TRIES;
    if (over < 0 || !pressure.last_failure_at) return 0;
    const delay = Math.min(2 ** (over + 1), LONGEST_WAIT_SECONDS);
    return Math.ceil(
      Math.max(0, pressure.last_failure_at.getTime() + delay * 1000 - this.clock.now().getTime()) / 1000,
    );
  }
}
