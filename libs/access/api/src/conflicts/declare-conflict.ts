import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ConflictList, DeclareConflict as Declaration, OwnConflictList } from '@guichet/access-contract';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';

const DECLARE = 'select declare_conflict($1, $2, $3, $4, $5, $6) as id';
const COMMON = `'id', d.id, 'kind', d.kind, 'reference', d.reference, 'familyNames', d.family_names, 'givenNames', d.given_names,
  'birthYear', d.birth_year, 'withdrawnAt', d.withdrawn_at`;
const OWN = `select coalesce(jsonb_agg(jsonb_build_object(${COMMON}, 'declaredAt', d.created_at) order by d.created_at desc, d.id), '[]') as items
  from conflict_declaration d where d.member_id = ctx_member()`;
const ALL = `select coalesce(jsonb_agg(jsonb_build_object(${COMMON}, 'declaredAt', d.declared_at, 'version', d.version, 'member', d.member,
  'organisation', d.organisation, 'closes', d.closes, 'withdrawalReason', d.withdrawal_reason)), '[]') as items from read_conflicts() d`;
const WITHDRAW = 'select withdraw_conflict($1, $2, $3) as version';

/**
 * A member says that they must not come near a person. Every file of that person is closed to them, now and whenever one
 * is opened; the answer is the same whether there is one or not. Only the officer withdraws it.
 */
@Injectable()
export class DeclareConflict {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws not_found when a file is named that the member may not know · conflict_name for less than two words */
  declare(actor: Actor, key: string, declaration: Declaration): Promise<{ id: string; version: number }> {
    const { kind, caseFileId, familyNames, givenNames, birthYear } = declaration;
    return this.unitOfWork.once(
      actor,
      { route: 'conflict.declare', key, command: { ...declaration } },
      async (transaction) => {
        const values = [randomUUID(), kind, caseFileId, familyNames, givenNames, birthYear];
        const [row] = await transaction.query<{ id: string | null }>(DECLARE, values);
        if (!row?.id) throw refusedFor('not_found');
        return { id: row.id, version: 1 };
      },
    );
  }

  async own(actor: Actor): Promise<OwnConflictList> {
    const [row] = await this.unitOfWork.statement<OwnConflictList & Record<string, unknown>>(actor, OWN, []);
    return { items: row?.items ?? [] };
  }

  /** Those of all members but the officer’s own. */
  async all(actor: Actor): Promise<ConflictList> {
    const [row] = await this.unitOfWork.statement<ConflictList & Record<string, unknown>>(actor, ALL, []);
    return { items: row?.items ?? [] };
  }

  /** @throws not_found · stale_version · conflict_withdrawn */
  withdraw(actor: Actor, id: string, version: number, reason: string): Promise<{ id: string; version: number }> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const [row] = await transaction.query<{ version: number | null }>(WITHDRAW, [id, version, reason]);
      if (row?.version === 0) throw refusedFor('stale_version');
      if (!row?.version) throw refusedFor('not_found');
      return { id, version: row.version };
    });
  }
}
