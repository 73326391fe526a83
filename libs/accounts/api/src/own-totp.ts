import { Injectable } from '@nestjs/common';
import { FACTOR_PROBLEMS } from '@guichet/accounts-contract';
import type { RecoveryCodes, TotpOffer } from '@guichet/accounts-contract';
import { refusedFor, Refused } from '@guichet/platform-contract';
import { record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { AccountNotices } from './account-notices';
import { FactorCodes } from './factor-codes';

const OFFER = 'select offer_own_totp($1) as offered';
const SEALED = 'select own_totp() as sealed';
const CONFIRM = 'select confirm_own_totp($1, $2) as confirmed';
const REMOVE = 'select remove_own_totp() as found';
const REPLACE_CODES = 'select replace_own_recovery_codes($1)';
const END_OTHERS = 'select end_other_sessions($1)';

/** A member sets up the own authenticator app, and gets codes for the day it is lost. */
@Injectable()
export class OwnTotp {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly codes: FactorCodes,
    private readonly notices: AccountNotices,
  ) {}

  async offer(actor: Actor): Promise<TotpOffer> {
    const { offer, sealed } = this.codes.offer(actor.memberId, actor.email);
    const [row] = await this.unitOfWork.statement<{ offered: boolean }>(actor, OFFER, [sealed]);
    if (!row?.offered) throw new Refused(FACTOR_PROBLEMS.totpStands, 409);
    return offer;
  }

  /** A first code proves that the app holds the secret; the other sessions of the member end. */
  async confirm(actor: Actor, code: string): Promise<RecoveryCodes> {
    const { codes, hashes } = this.codes.recoverySet(actor.memberId);
    const confirmed = await this.unitOfWork.transaction(actor, async (transaction) => {
      const [kept] = await transaction.query<{ sealed: Buffer | null }>(SEALED);
      const { totpStep } = this.codes.read(actor.memberId, kept?.sealed ?? null, code);
      if (totpStep === null) return false;
      const [row] = await transaction.query<{ confirmed: boolean }>(CONFIRM, [totpStep, hashes]);
      if (!row?.confirmed) return false;
      await transaction.query(END_OTHERS, [actor.sessionId]);
      await record(transaction, { action: 'member.factor_added', objectKind: 'member', objectId: actor.memberId });
      return true;
    });
    if (!confirmed) {
      const errors = [{ field: 'code', code: FACTOR_PROBLEMS.codeRefused, message: '' }];
      throw new Refused(FACTOR_PROBLEMS.codeRefused, 422, {}, errors);
    }
    await this.notices.tell(actor, 'totpAdded');
    return { codes };
  }

  async remove(actor: Actor): Promise<void> {
    await this.unitOfWork.transaction(actor, async (transaction) => {
      const [row] = await transaction.query<{ found: boolean }>(REMOVE);
      if (!row?.found) throw refusedFor('not_found');
      await transaction.query(END_OTHERS, [actor.sessionId]);
      await record(transaction, { action: 'member.factor_removed', objectKind: 'member', objectId: actor.memberId });
    });
    await this.notices.tell(actor, 'totpRemoved');
  }

  /** A new set; the old one is worth nothing from then on. */
  async newCodes(actor: Actor): Promise<RecoveryCodes> {
    const { codes, hashes } = this.codes.recoverySet(actor.memberId);
    await this.unitOfWork.transaction(actor, async (transaction) => {
      await transaction.query(REPLACE_CODES, [hashes]);
      await record(transaction, { action: 'member.recovery_codes', objectKind: 'member', objectId: actor.memberId });
    });
    await this.notices.tell(actor, 'codesReplaced');
    return { codes };
  }
}
