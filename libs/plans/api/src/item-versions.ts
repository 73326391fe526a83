import { randomUUID } from 'node:crypto';
import { IsNull } from 'typeorm';
import { authorshipIn } from '@guichet/case-files-api';
import { record, sealedProperties } from '@guichet/platform-api-kernel';
import type { Actor, Transaction } from '@guichet/platform-api-kernel';
import { GENERAL_PROBLEMS, Refused, refusedFor } from '@guichet/platform-contract';
import type { KindOfItem, Moment } from './item-kinds';
import type { PlanItem } from './plan-item.entity';

/** An item, by what stays through its versions, and the version that was read. */
export interface ItemAddress {
  readonly caseFileId: string;
  readonly itemId: string;
  readonly version: number;
}

/** What a command answers: the item and its version afterwards. */
export interface Changed {
  readonly id: string;
  readonly version: number;
}

/** A new version, as far as it differs from what every version has. */
interface Version {
  readonly itemId: string;
  readonly version: number;
  readonly supersedesId: string | null;
  readonly reason: string;
  /** Born superseded: nothing is current any more. */
  readonly withdrawn?: boolean;
}

const BELONGS_TO_ONE_VERSION = ['id', 'version', 'createdAt', 'supersedesId', 'supersededAt', 'reason'];

/** The facts of a version, for repeating them in another. */
export function factsOf(row: PlanItem): object {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !BELONGS_TO_ONE_VERSION.includes(name)));
}

/** @throws the fault that the rules of the kind find */
export function refuseFaults(kind: KindOfItem, facts: object, moment: Moment): void {
  const fault = kind.faultIn(facts, moment);
  if (fault) throw refusedAt(fault);
}

/** A refusal by a rule, on the field it is about. */
export function refusedAt({ field, code }: { field: string; code: string }): Refused {
  return new Refused(code, GENERAL_PROBLEMS.unprocessable, {}, field ? [{ field, code, message: '' }] : []);
}

/**
 * The last version of an item, whether it stands or was withdrawn.
 * @throws not_found under another file or where it may not be read · stale_version when another is the last now
 */
export async function lastVersion(
  { manager }: Transaction,
  kind: KindOfItem,
  { caseFileId, itemId, version }: ItemAddress,
): Promise<PlanItem> {
  const last = await manager.findOne<PlanItem>(kind.entity, {
    where: { caseFileId, itemId },
    order: { version: 'DESC' },
  });
  if (!last) throw refusedFor('not_found');
  if (last.version !== version) throw refusedFor('stale_version');
  return last;
}

/**
 * Marks the standing version as followed by another.
 * @throws stale_version when it stands no more · forbidden for whoever may read the plan and not add to it
 */
export async function supersede({ manager }: Transaction, kind: KindOfItem, { id }: PlanItem): Promise<void> {
  const { affected } = await manager
    .createQueryBuilder()
    .update<PlanItem>(kind.entity)
    .set({ supersededAt: () => 'now()' })
    .where({ id, supersededAt: IsNull() })
    .execute();
  if (affected === 1) return;
  const now = await manager.findOneBy<PlanItem>(kind.entity, { id });
  throw refusedFor(now?.supersededAt === null ? 'forbidden' : 'stale_version');
}

/** Writes a version under the actor’s name and its line in the record. */
export async function writeVersion(
  transaction: Transaction,
  actor: Actor,
  kind: KindOfItem,
  command: {
    readonly caseFileId: string;
    readonly action: string;
    readonly facts: object;
    /** Row whose facts are repeated among them, sealed as they were there. */
    readonly repeats?: string;
    readonly version: Version;
  },
): Promise<Changed> {
  const { caseFileId, facts, repeats } = command;
  const { withdrawn, ...version } = command.version;
  const authorship = await authorshipIn(transaction, actor, caseFileId, 'plan');
  // the first version gives its id to the item
  const id = version.version === 1 ? version.itemId : randomUUID();
  const seals = sealedProperties(kind.entity).length > 0;
  const seal = seals ? await transaction.sealOf(caseFileId) : null;
  await transaction.manager.insert(kind.entity, {
    ...(seal ? seal.moveFacts(kind.entity, repeats ?? id, id, facts) : facts),
    ...authorship,
    ...version,
    id,
    caseFileId,
    ...(withdrawn ? { supersededAt: () => 'now()' } : {}),
  });
  await record(transaction, {
    action: `${kind.name}.${command.action}`,
    caseFileId,
    objectKind: kind.name,
    objectId: version.itemId,
    rooms: ['plan'],
  });
  return { id: version.itemId, version: version.version };
}
