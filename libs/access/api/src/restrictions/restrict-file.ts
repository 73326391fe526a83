import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RestrictFile as Restriction, RestrictionList } from '@guichet/access-contract';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';

const RESTRICT = 'select restrict_file($1, $2, $3, $4, $5) as file';
const LIFT = 'select lift_restriction($1, $2, $3) as version';
const LIST = `select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'version', r.version, 'reference', r.reference, 'organisation', r.organisation,
  'reason', r.reason, 'setBy', r.set_by, 'setAt', r.set_at, 'named', r.named, 'liftedAt', r.lifted_at, 'liftedBy', r.lifted_by,
  'liftingReason', r.lifting_reason)), '[]') as items from read_restrictions() r`;

/** The file that is meant: known by its identifier to who manages it, by its number to the officer. */
export type RestrictedFile =
  { readonly caseFileId: string; readonly reference: null } | { readonly caseFileId: null; readonly reference: string };

/** Shuts a file to everybody but its lead worker, the members named on it and those with whom the person shares. */
@Injectable()
export class RestrictFile {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws not_found · forbidden when the actor does not manage the file · ux_file_restriction_live */
  set(
    actor: Actor,
    key: string,
    { caseFileId, reference }: RestrictedFile,
    { reason, memberIds }: Restriction,
  ): Promise<{ id: string; version: number }> {
    const command = { caseFileId, reference, reason, memberIds };
    return this.unitOfWork.once(actor, { route: 'file.restrict', key, command }, async (transaction) => {
      const id = randomUUID();
      const values = [id, caseFileId, reference, reason, memberIds];
      const [row] = await transaction.query<{ file: string | null }>(RESTRICT, values);
      if (!row?.file) throw refusedFor('not_found');
      return { id, version: 1 };
    });
  }

  /** @throws not_found · forbidden · stale_version */
  lift(actor: Actor, id: string, version: number, reason: string): Promise<{ id: string; version: number }> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const [row] = await transaction.query<{ version: number | null }>(LIFT, [id, version, reason]);
      if (row?.version === 0) throw refusedFor('stale_version');
      if (!row?.version) throw refusedFor('not_found');
      return { id, version: row.version };
    });
  }

  /** All of them, for the officer. */
  async list(actor: Actor): Promise<RestrictionList> {
    const [row] = await this.unitOfWork.statement<RestrictionList & Record<string, unknown>>(actor, LIST, []);
    return { items: row?.items ?? [] };
  }
}
