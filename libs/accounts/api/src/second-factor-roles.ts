import { Injectable } from '@nestjs/common';
import { record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { AccountNotices } from './account-notices';
import type { SecondFactorRolesDto } from './second-factor-roles.controller';

const READ = 'select second_factor_roles($1) as roles';
const SET = 'select set_second_factor_roles($1, $2)';
const CLEAR = 'select clear_factors($1)';
const WHOSE = 'select email, given_name as "givenName", language from member where id = $1';

/** Which roles of an organisation must have a second factor, and what happens when somebody lost theirs. */
@Injectable()
export class SecondFactorRoles {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly notices: AccountNotices,
  ) {}

  async read(actor: Actor, organisationId: string): Promise<SecondFactorRolesDto> {
    const [row] = await this.unitOfWork.statement<{ roles: string[] }>(actor, READ, [organisationId]);
    return { roles: row?.roles ?? [] };
  }

  /** Whoever has none sets one up at the next sign-in; sessions that stand go on. */
  async set(actor: Actor, organisationId: string, roles: readonly string[]): Promise<void> {
    await this.unitOfWork.transaction(actor, async (transaction) => {
      await transaction.query(SET, [organisationId, roles]);
      await record(transaction, {
        action: 'organisation.second_factor',
        objectKind: 'organisation',
        objectId: organisationId,
      });
    });
  }

  /** Takes the factors of a member who lost them, after their identity was proved to whoever does this; the sessions end and the member is told. */
  async clear(actor: Actor, memberId: string): Promise<void> {
    const [member] = await this.unitOfWork.transaction(actor, async (transaction) => {
      await transaction.query(CLEAR, [memberId]);
      await record(transaction, { action: 'member.factors_cleared', objectKind: 'member', objectId: memberId });
      return transaction.query<Pick<Actor, 'email' | 'givenName' | 'language'>>(WHOSE, [memberId]);
    });
    if (member) await this.notices.tell(member, 'factorsTaken');
  }
}
