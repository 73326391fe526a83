import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import pg from 'pg';
import type { ClientBase } from 'pg';
import { secondPlace, trustedKeys } from '@guichet/platform-api-kernel';
import type { Configuration } from '@guichet/platform-api-kernel';
import type { Witness } from './verify-record';

const UTC = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** Each table as it stands, a row a line; bytes in hexadecimal. Nothing is computed, so that whoever reads it computes it. */
const TABLES = {
  'events.jsonl': `select json_build_object('id', id, 'at', ${UTC('at')}, 'request_id', request_id, 'member_id', member_id,
    'organisation_id', organisation_id, 'role', role, 'action', action, 'outcome', outcome, 'relation', relation, 'case_file_id', case_file_id,
    'object_kind', object_kind, 'object_id', object_id, 'object_ids', object_ids, 'rooms', rooms, 'detail_digest', encode(detail_digest, 'hex'))::text as line
    from audit_event where id > $1 order by id limit 20000`,
  'seals.jsonl': `select json_build_object('id', sequence, 'event_id', event_id, 'previous_hash', encode(previous_hash, 'hex'), 'hash', encode(hash, 'hex'))::text as line
    from audit_seal where sequence > $1 order by sequence limit 20000`,
  'details.jsonl': `select json_build_object('id', event_id, 'salt', encode(salt, 'hex'), 'detail', detail)::text as line
    from audit_detail where event_id > $1 order by event_id limit 20000`,
  'unsealed.jsonl': `select json_build_object('id', event_id)::text as line from audit_unsealed where event_id > $1 order by event_id limit 20000`,
  'kept.jsonl': `select json_build_object('id', number, 'signature', encode(signature, 'hex'))::text as line
    from audit_checkpoint where number > $1 order by number limit 20000`,
} as const;

/** Writes the record and what stands outside the database to a folder, for a program that is not this one. */
export async function writeDump(client: ClientBase, witness: Witness, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const [name, page] of Object.entries(TABLES)) {
    const file = createWriteStream(join(folder, name), { mode: 0o600 });
    let last = '-9223372036854775808';
    for (;;) {
      const { rows } = await client.query<{ line: string }>(page, [last]);
      for (const { line } of rows) if (!file.write(`${line}\n`)) await once(file, 'drain');
      const id = /"id" : (-?\d+)/.exec(rows.at(-1)?.line ?? '')?.[1];
      if (id === undefined) break;
      last = id;
    }
    file.end();
    await finished(file);
  }
  await writeFile(join(folder, 'checkpoints.jsonl'), witness.lines.map((line) => `${line}\n`).join(''));
  await writeFile(join(folder, 'trusted-keys.json'), JSON.stringify(witness.keys));
}

/** `audit-dump FOLDER`: what the second verifier reads. It holds who read which file: delete it afterwards. */
export async function dumpRecord(configuration: Configuration, folder?: string): Promise<string> {
  if (!folder) throw new Error('say into which folder');
  const client = new pg.Client({ connectionString: configuration.roleUrl('guichet_audit') });
  await client.connect();
  try {
    const lines = await secondPlace(configuration).lines();
    await client.query('begin isolation level repeatable read read only');
    await writeDump(client, { lines, keys: trustedKeys(configuration) }, folder);
    return `the record is in ${resolve(folder)}; verify it with: python3 tools/record/verify_record.py ${folder}`;
  } finally {
    await client.end();
  }
}
