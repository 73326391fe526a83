import type { Room } from '@guichet/access-contract';
import type { PoolClient } from 'pg';
import { ROOM_ROWS } from '../harness/room-rows';

interface Probe {
  readonly see: string;
  readonly add: string;
}

/** Asked for in a record of the room: what can be seen, and what might be added. */
const recordProbe = (room: Room): Probe => {
  const row = ROOM_ROWS[room];
  if (!row) throw new Error(`nothing is written down in room ${room}`);
  const { table, columns, values } = row;
  const inRoom = columns.includes('room') ? ` and room = '${room}'` : '';
  return {
    see: `select case_file_id as id from ${table} where case_file_id = any ($1)${inRoom}`,
    add: `insert into ${table} (case_file_id, owner_organisation_id, owner_subject, author_id, ${columns})
      values ($1, ctx_organisation(), (ctx_subjects())[1], ctx_member(), ${values})`,
  };
};

/** How the rooms about the person itself are asked. */
const PERSON_PROBES: Readonly<Partial<Record<Room, Probe>>> = {
  identity: {
    see: 'select person_id as id from person_alias where person_id = any ($1)',
    add: `insert into person_alias (person_id, spelling, source) values ($1, 'Encore un nom', 'stated')`,
  },
  contact: {
    see: 'select person_id as id from contact_method where person_id = any ($1)',
    add: `insert into contact_method (person_id, kind, value) values ($1, 'phone', '0455 00 00 02')`,
  },
  language: {
    see: 'select person_id as id from person_language where person_id = any ($1)',
    add: `insert into person_language (person_id, language_code, spoken_level, written_level) values ($1, 'nl', 'a1', 'a1')`,
  },
};
/** Rooms whose records are counted, so that something can be known of them without reading them. */
export const COUNTED_ROOMS: readonly Room[] = (Object.keys(ROOM_ROWS) as Room[]).filter(
  (room) => !['plan', 'journal', 'confidence'].includes(room),
);

/** Files of those asked of which the number of records in the room is shown. */
export async function countedIn(client: PoolClient, room: Room, fileIds: readonly string[]): Promise<Set<string>> {
  const { rows } = await client.query<{ id: string }>(
    'select case_file_id as id from record_count where case_file_id = any ($1) and room = $2 and records > 0',
    [fileIds, room],
  );
  return new Set(rows.map((row) => row.id));
}

const probeOf = (room: Room): Probe => PERSON_PROBES[room] ?? recordProbe(room);

/** Files of those asked in which the room shows its row. */
export async function seenIn(client: PoolClient, room: Room, fileIds: readonly string[]): Promise<Set<string>> {
  const { rows } = await client.query<{ id: string }>(probeOf(room).see, [fileIds]);
  return new Set(rows.map((row) => row.id));
}

/** True when the database lets a row be added to the room; it is taken back at once. */
export async function canAdd(client: PoolClient, room: Room, fileId: string): Promise<boolean> {
  await client.query('savepoint probe');
  try {
    await client.query(probeOf(room).add, [fileId]);
    return true;
  } catch (failure) {
    if ((failure as { code?: string }).code !== '42501') throw failure;
    return false;
  } finally {
    await client.query('rollback to savepoint probe');
  }
}
