import { Injectable } from '@nestjs/common';
import { MEMBER_ROLES } from '@guichet/accounts-contract';
import type { SecondFactorDuty } from '@guichet/accounts-contract';
import { refusedFor } from '@guichet/platform-contract';
import { record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, ChangedDto } from '@guichet/platform-api-kernel';
import { AccountNotices } from './account-notices';
import type { Told } from './account-notices';

const READ = 'select * from second_factor_roles($1, $2)';
const SET = 'select set_second_factor_roles($1, $2, $3) as version';
const CLEAR = 'select clear_factors($1)';
const WHOSE = 'select email, given_name as "givenName", language from member where id = $1';

/** Which roles of an organisation must have a second factor, and what happens when somebody lost theirs. */
@Injectable()
export class SecondFactorRoles {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly notices: AccountNotices,
  ) {}

  async read(actor: Actor, organisationId: string): Promise<SecondFactorDuty> {
    const values = [organisationId, MEMBER_ROLES];
    const [row] = await this.unitOfWork.statement<SecondFactorDuty & Record<string, unknown>>(actor, READ, values);
    if (!row) throw refusedFor('not_found');
    return row;
  }

  /**
   * Whoever has none sets one up at the next sign-in; sessions that stand go on.
   * @throws forbidden when a role changes that is not the actor’s to decide · stale_version
   */
  set(actor: Actor, organisationId: string, version: number, roles: readonly string[]): Promise<ChangedDto> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const values = [organisationId, roles, version];
      const [row] = await transaction.query<{ version: number | null }>(SET, values);
      if (row?.version == null) throw refusedFor('not_found');
      await record(transaction, {
        action: 'organisation.second_factor',
        objectKind: 'organisation',
        objectId: organisationId,
      });
      return { id: organisationId, version: row.version };
    });
  }

  /** Takes the factors of a member who lost them, and who they are at a provider, after their identity was proved to whoever does this; the sessions end and the member is told. */
  async clear(actor: Actor, memberId: string): Promise<void> {
    const [member] = await this.unitOfWork.transaction(actor, async (transaction) => {
      await transaction.query(CLEAR, [memberId]);
      await record(transaction, { action: 'member.factors_cleared', objectKind: 'member', objectId: memberId });
      return transaction.query<Told>(WHOSE, [memberId]);
    });
    if (member) await this.notices.tell(member, 'factorsTaken');
  }
}
