import { Injectable } from '@nestjs/common';
import { AccountNotices, Passwords } from '@guichet/accounts-api';
import type { Told } from '@guichet/accounts-api';
import { ORGANISATION_PROBLEMS } from '@guichet/organisations-contract';
import type { NewPassword } from '@guichet/organisations-contract';
import { refusedFor, Refused } from '@guichet/platform-contract';
import { record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { memberActions } from './administers';
import { MEMBER_BEFORE } from './member.queries';
import type { MemberBeforeRow } from './member.rows';
import { OneTimePassword } from './one-time-password';
import { setPassword } from './set-password';

const WHOSE = 'select email, given_name as "givenName", language from member where id = $1';

/** Gives a member a new password, shown once to whoever gives it; every session of the member ends, and they are told by mail that it happened. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly passwords: Passwords,
    private readonly oneTimePassword: OneTimePassword,
    private readonly notices: AccountNotices,
  ) {}

  async run(actor: Actor, id: string, key: string): Promise<NewPassword> {
    if (id === actor.memberId) throw new Refused(ORGANISATION_PROBLEMS.ownPassword, 422);
    const password = this.oneTimePassword.for(actor, `member.password ${id}`, key);
    const hash = await this.passwords.hash(password);
    let told: Told | undefined;
    await this.unitOfWork.once(actor, { route: 'member.password', key, command: { id } }, async (transaction) => {
      const [before] = await transaction.query<MemberBeforeRow>(MEMBER_BEFORE, [id]);
      if (!before) throw refusedFor('not_found');
      const allowed = memberActions(actor, { id, organisationId: before.organisation_id, role: before.role });
      if (!allowed.includes('reset_password')) throw new Refused(ORGANISATION_PROBLEMS.roleBeyond, 403);
      await setPassword(transaction, id, hash);
      await record(transaction, { action: 'member.password', objectKind: 'member', objectId: id });
      [told] = await transaction.query<Told>(WHOSE, [id]);
      return { id };
    });
    if (told) await this.notices.tell(told, 'passwordGiven');
    return { password };
  }
}
