import { Injectable } from '@nestjs/common';
import { FACTOR_PROBLEMS, STEP_TRIES } from '@guichet/accounts-contract';
import type { SecondFactor, TotpOffer } from '@guichet/accounts-contract';
import { Refused } from '@guichet/platform-contract';
import { Configuration, UnitOfWork } from '@guichet/platform-api-kernel';
import { AccountKeys } from './account-key';
import { FactorCodes } from './factor-codes';
import { KnownBrowsers } from './known-browsers';
import type { Origin } from './opened-session';
import { NO_PASSKEY, PasskeyAnswers } from './passkey-answers';
import { Throttle } from './throttle';

const MEMBER = 'select * from sign_in_step_member($1, $2)';
const FINISH = 'select finish_sign_in_step($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) as session';
const OFFER = 'select offer_totp_in_step($1, $2) as offered';
const ENROL = 'select finish_enrolment($1, $2, $3, $4, $5, $6, $7, $8) as session';

interface StepRow {
  member_id: string;
  email: string;
  purpose: 'prove' | 'enrol';
  totp: Buffer | null;
  factors: SecondFactor[];
}

/** From a right password to a session: a second proof, or the first enrolment. */
@Injectable()
export class SecondStepCommands {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly configuration: Configuration,
    private readonly keys: AccountKeys,
    private readonly codes: FactorCodes,
    private readonly throttle: Throttle,
    private readonly browsers: KnownBrowsers,
    private readonly passkeys: PasskeyAnswers,
  ) {}

  /** The session that a code of the app or a recovery code opens. */
  async byCode(step: Buffer, code: string, origin: Origin): Promise<string> {
    const row = await this.rowOf(step, 'prove');
    const { totpStep, recovery } = this.codes.read(row.member_id, row.totp, code);
    const proof = [totpStep, recovery, NO_PASSKEY.id, NO_PASSKEY.counter, NO_PASSKEY.backedUp];
    return this.finish(step, row, proof, origin, FACTOR_PROBLEMS.codeRefused);
  }

  /** The member of a step, for the options of a passkey. */
  async member(step: Buffer): Promise<string> {
    return (await this.rowOf(step, 'prove')).member_id;
  }

  async byPasskey(step: Buffer, answer: string, origin: Origin): Promise<string> {
    const row = await this.rowOf(step, 'prove');
    const { id, counter, backedUp } = await this.passkeys.proof(answer, row.member_id);
    return this.finish(step, row, [null, null, id, counter, backedUp], origin, FACTOR_PROBLEMS.passkeyRefused);
  }

  /** A secret for the first authenticator app. */
  async offer(step: Buffer): Promise<TotpOffer> {
    const row = await this.rowOf(step, 'enrol');
    const { offer, sealed } = this.codes.offer(row.member_id, row.email);
    const [answer] = await this.unitOfWork.outsideContext<{ offered: boolean }>(OFFER, [step, sealed]);
    if (!answer?.offered) throw new Refused(FACTOR_PROBLEMS.stepOver, 401);
    return offer;
  }

  /** Its first code opens the session; the recovery codes are shown once. */
  async enrol(step: Buffer, code: string, origin: Origin): Promise<{ session: string; codes: string[] }> {
    const row = await this.rowOf(step, 'enrol');
    const { totpStep } = this.codes.read(row.member_id, row.totp, code);
    const { codes, hashes } = this.codes.recoverySet(row.member_id);
    const { browser, system } = origin.device;
    const hours = this.configuration.sessionHours;
    const [opened] = await this.unitOfWork.outsideContext<{ session: string | null }>(ENROL, [
      step,
      STEP_TRIES,
      totpStep,
      hashes,
      origin.requestId,
      hours,
      browser,
      system,
    ]);
    if (!opened?.session) throw new Refused(FACTOR_PROBLEMS.codeRefused, 401);
    return { session: opened.session, codes };
  }

  private async rowOf(step: Buffer, purpose: StepRow['purpose']): Promise<StepRow> {
    const [row] = await this.unitOfWork.outsideContext<StepRow>(MEMBER, [step, STEP_TRIES]);
    if (row?.purpose !== purpose) throw new Refused(FACTOR_PROBLEMS.stepOver, 401);
    return row;
  }

  private async finish(step: Buffer, row: StepRow, proof: readonly unknown[], origin: Origin, refusal: string) {
    const factor = this.keys.factor(row.member_id);
    const network = this.browsers.source(origin, row.email);
    await this.throttle.checkFactor(factor, network);
    const { browser, system } = origin.device;
    const [opened] = await this.unitOfWork.outsideContext<{ session: string | null }>(FINISH, [
      step,
      STEP_TRIES,
      ...proof,
      factor,
      network,
      origin.requestId,
      this.configuration.sessionHours,
      browser,
      system,
    ]);
    if (!opened?.session) throw new Refused(refusal, 401);
    return opened.session;
  }
}
