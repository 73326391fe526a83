import { Injectable } from '@nestjs/common';
import { SESSION_PROBLEMS } from '@guichet/accounts-contract';
import type { SecondFactor } from '@guichet/accounts-contract';
import { refusedFor, Refused } from '@guichet/platform-contract';
import { Configuration, UnitOfWork } from '@guichet/platform-api-kernel';
import { AccountKeys } from './account-key';
import { FirstStep } from './first-step';
import type { SignedInOutcome } from './first-step';
import { KnownBrowsers } from './known-browsers';
import type { Origin } from './opened-session';
import { Passwords } from './password';
import type { SignInDto } from './session.dto';
import { Throttle } from './throttle';

const FIND = 'select * from find_sign_in($1)';
const FAILED = 'select sign_in_failed($1, $2, $3)';
const SUCCEEDED = 'select sign_in_succeeded($1, $2, $3, $4, $5, $6, $7) as session';
const UPGRADE = 'select upgrade_credential($1, $2, $3, $4)';

interface Found {
  member_id: string;
  secret: string;
  factors: SecondFactor[];
  must_enrol: boolean;
}

/**
 * Signs a member in. Guessing is slowed for the pair of account and network and for the network, never for the account
 * alone, and apart for a browser that signed in with the account before, so that a stranger cannot lock anybody out. A wrong password and an unknown e-mail look and cost the same.
 */
@Injectable()
export class SignIn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly configuration: Configuration,
    private readonly passwords: Passwords,
    private readonly keys: AccountKeys,
    private readonly throttle: Throttle,
    private readonly browsers: KnownBrowsers,
    private readonly firstStep: FirstStep,
  ) {}

  async run(credentials: SignInDto, origin: Origin): Promise<SignedInOutcome> {
    const account = this.keys.account(credentials.email);
    const network = this.browsers.source(origin, credentials.email);
    await this.throttle.check(account, network);
    const found = await this.check(credentials, account, network, origin.requestId);
    const strong = found.factors.filter((factor) => factor !== 'recovery_code');
    if (strong.length > 0) return this.firstStep.begin(found.member_id, { step: 'prove', factors: found.factors });
    if (found.must_enrol) return this.firstStep.enrol(found.member_id);
    const { browser, system } = origin.device;
    const hours = this.configuration.sessionHours;
    const values = [found.member_id, account, network, origin.requestId, hours, browser, system];
    const [opened] = await this.unitOfWork.outsideContext<{ session: string | null }>(SUCCEEDED, values);
    if (!opened?.session) throw refusedFor('unavailable');
    return { session: opened.session };
  }

  private async check({ email, password }: SignInDto, account: Buffer, network: Buffer, request: string) {
    const [found] = await this.unitOfWork.outsideContext<Found>(FIND, [email.toLowerCase()]);
    const right = await this.passwords.matches(found?.secret, password);
    if (!right || !found) {
      await this.unitOfWork.outsideContext(FAILED, [account, network, request]);
      throw new Refused(SESSION_PROBLEMS.credentialsRefused, 401);
    }
    if (this.passwords.isOutdated(found.secret)) {
      const hash = await this.passwords.hash(password);
      await this.unitOfWork.outsideContext(UPGRADE, [found.member_id, 'password', found.secret, hash]);
    }
    return found;
  }
}
