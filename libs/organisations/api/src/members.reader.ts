import { Injectable } from '@nestjs/common';
import { roleHolds, ROLES } from '@guichet/access-contract';
import type { Role } from '@guichet/access-contract';
import type { Member, MemberPage, MemberQuery } from '@guichet/organisations-contract';
import { PAGE_SIZE, refusedFor } from '@guichet/platform-contract';
import { Clock, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { keyOfWord, wordOfKey } from './member-page-key';
import { MEMBER, MEMBERS_DOWN, MEMBERS_UP } from './member.queries';
import type { MemberPageRow, MemberRow } from './member.rows';
import { memberLineView, memberView } from './member.view';

/** Members of the actor’s organisation; of all organisations for an administrator. */
@Injectable()
export class MembersReader {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, query: MemberQuery): Promise<MemberPage> {
    const { q, organisationId, teamId, role, active, sort = 'name', limit = PAGE_SIZE, after } = query;
    const order = sort.replace(/^-/, '');
    const values = [
      this.clock.today(),
      q,
      organisationId,
      teamId,
      role,
      active,
      limit + 1,
      order,
      ROLES,
      ...keyOfWord(after),
    ];
    const rows = await this.unitOfWork.statement<MemberPageRow>(
      actor,
      sort.startsWith('-') ? MEMBERS_DOWN : MEMBERS_UP,
      values,
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map(memberLineView),
      next: rows.length > limit && last ? wordOfKey([last.order_key, last.id]) : null,
      total: rows[0]?.total ?? 0,
      allowedActions: roleHolds(actor.role as Role, 'member.write') ? ['create'] : [],
    };
  }

  /** @throws not_found for a member of an organisation the actor does not administer */
  async member(actor: Actor, id: string): Promise<Member> {
    const [row] = await this.unitOfWork.statement<MemberRow>(actor, MEMBER, [this.clock.today(), id]);
    if (!row) throw refusedFor('not_found');
    return memberView(row, actor);
  }
}
