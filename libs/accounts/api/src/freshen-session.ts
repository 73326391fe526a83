import { Injectable } from '@nestjs/common';
import { FACTOR_PROBLEMS } from '@guichet/accounts-contract';
import type { FreshProof, ProofChoice, SecondFactor } from '@guichet/accounts-contract';
import { refusedFor, Refused } from '@guichet/platform-contract';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { AccountKeys } from './account-key';
import { FactorCodes } from './factor-codes';
import { OwnFactorsReader } from './own-factors.reader';
import { NO_PASSKEY, PasskeyAnswers } from './passkey-answers';
import { Passwords } from './password';
import { Throttle } from './throttle';

const SEALED = 'select own_totp() as sealed';
const PASSWORD = 'select secret from find_sign_in($1)';
const FRESHEN = 'select freshen_session($1, $2, $3, $4, $5, $6, $7, $8, $9) as method';

/** Step-up: the member proves anew who they are, with the strongest kind of proof they have. */
@Injectable()
export class FreshenSession {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: AccountKeys,
    private readonly codes: FactorCodes,
    private readonly passwords: Passwords,
    private readonly throttle: Throttle,
    private readonly answers: PasskeyAnswers,
    private readonly reader: OwnFactorsReader,
  ) {}

  /** With what this member proves themselves: the password only where there is no second factor. */
  async choice(actor: Actor): Promise<ProofChoice> {
    const { totpSince, recoveryCodes, passkeys } = await this.reader.factors(actor);
    const strong: readonly (readonly [boolean, SecondFactor])[] = [
      [totpSince !== null, 'totp'],
      [passkeys.length > 0, 'passkey'],
      [recoveryCodes > 0, 'recovery_code'],
    ];
    const factors = strong.filter(([has]) => has).map(([, factor]) => factor);
    return { factors: factors.some((factor) => factor !== 'recovery_code') ? factors : ['password'] };
  }

  async run(actor: Actor, proof: FreshProof): Promise<void> {
    if ([proof.password, proof.code, proof.passkey].filter((one) => one !== undefined).length !== 1)
      throw refusedFor('invalid_request');
    const key = this.keys.factor(actor.memberId);
    await this.throttle.check(key, key);
    const values = await this.valuesOf(actor, proof);
    const [row] = await this.unitOfWork.outsideContext<{ method: string | null }>(FRESHEN, [
      actor.sessionId,
      ...values,
      key,
      actor.requestId,
    ]);
    if (!row?.method) {
      const field = Object.keys(proof).find((name) => proof[name as keyof FreshProof] !== undefined) ?? 'code';
      const errors = [{ field, code: FACTOR_PROBLEMS.codeRefused, message: '' }];
      throw new Refused(FACTOR_PROBLEMS.codeRefused, 422, {}, errors);
    }
  }

  private async valuesOf(actor: Actor, { password, code, passkey }: FreshProof): Promise<readonly unknown[]> {
    const none = [NO_PASSKEY.id, NO_PASSKEY.counter, NO_PASSKEY.backedUp];
    if (passkey !== undefined) {
      const { id, counter, backedUp } = await this.answers.proof(passkey, actor.memberId);
      return [false, null, null, id, counter, backedUp];
    }
    if (code !== undefined) {
      const [row] = await this.unitOfWork.statement<{ sealed: Buffer | null }>(actor, SEALED);
      const { totpStep, recovery } = this.codes.read(actor.memberId, row?.sealed ?? null, code);
      return [false, totpStep, recovery, ...none];
    }
    const [stored] = await this.unitOfWork.outsideContext<{ secret: string }>(PASSWORD, [actor.email]);
    return [await this.passwords.matches(stored?.secret, password ?? ''), null, null, ...none];
  }
}
