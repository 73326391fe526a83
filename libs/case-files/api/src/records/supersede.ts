import { IsNull } from 'typeorm';
import type { Transaction } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import type { RoomRecord } from '../room-record';

/** The record a correction or withdrawal starts from. */
export interface RecordAddress {
  readonly caseFileId: string;
  readonly recordId: string;
  /** The version that was read. */
  readonly version: number;
}

/**
 * Marks a record as superseded, with its file, its version and while it is still current.
 * @throws not_found under another file or where it may not be read · stale_version when a later one replaced it ·
 * forbidden when another organisation answers for it
 */
export async function supersede<Entity extends RoomRecord>(
  { manager }: Transaction,
  entity: new () => Entity,
  { caseFileId, recordId, version }: RecordAddress,
): Promise<Entity> {
  const before = await manager.findOneBy<RoomRecord>(entity, { id: recordId, caseFileId });
  if (!before) throw refusedFor('not_found');
  if (before.supersededAt !== null || before.version !== version) throw refusedFor('stale_version');
  const { affected } = await manager
    .createQueryBuilder()
    .update<RoomRecord>(entity)
    .set({ supersededAt: () => 'now()', version: () => 'version + 1' })
    .where({ id: recordId, caseFileId, version, supersededAt: IsNull() })
    .execute();
  if (affected === 1) return before as Entity;
  const now = await manager.findOneBy<RoomRecord>(entity, { id: recordId, caseFileId });
  throw refusedFor(now?.version === version ? 'forbidden' : 'stale_version');
}
