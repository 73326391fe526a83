import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { writeDump } from '@guichet/database';
import type { Witness } from '@guichet/database';
import { CheckpointWriter, trustedKeys } from '@guichet/platform-api-kernel';
import type { Configuration, SecondPlace } from '@guichet/platform-api-kernel';
import { createTestDatabase, dropTestDatabase, testConfiguration } from '../harness/test-database';

/** A second place in memory. */
export class MemoryPlace implements SecondPlace {
  constructor(readonly written: string[] = []) {}
  append(_number: number, _day: string, line: string): Promise<void> {
    this.written.push(line);
    return Promise.resolve();
  }
  lines(): Promise<string[]> {
    return Promise.resolve([...this.written]);
  }
}

const HONEST = `
insert into audit_event (request_id, member_id, organisation_id, role, action, outcome, relation, case_file_id, object_kind, object_id, object_ids, rooms)
select gen_random_uuid(), case when i % 7 > 0 then gen_random_uuid() end, gen_random_uuid(), 'worker', (array['case_file.read', 'case_file.list', 'document.read'])[1 + i % 3],
  case when i % 11 = 0 then 'refused' else 'allowed' end, case when i % 5 > 0 then 'lead' end, case when i % 3 > 0 then gen_random_uuid() end, 'case_file', null,
  case when i % 4 = 0 then array[gen_random_uuid(), gen_random_uuid()] else '{}' end, case when i % 2 = 0 then array['identity', 'residence'] else '{}' end
from generate_series(1, $1::int) i`;
const DETAILED = `
with salted as (select uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) as salt from generate_series(1, $1::int)),
event as (insert into audit_event (action, object_kind, detail_digest) select 'note.explained', salt::text, audit_detail_digest(salt, 'Parce que') from salted returning id, object_kind)
insert into audit_detail (event_id, salt, detail) select id, object_kind::bytea, 'Parce que' from event`;

/** A database with a record and nothing else, its keys and its second place. */
export class ChainCity {
  readonly place = new MemoryPlace();
  private constructor(
    readonly client: pg.Client,
    readonly configuration: Configuration,
    private readonly url: string,
  ) {}

  static async build(): Promise<ChainCity> {
    const url = await createTestDatabase();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return new ChainCity(client, testConfiguration(url), url);
  }

  async end(): Promise<void> {
    await this.client.end();
    await dropTestDatabase(this.url);
    rmSync(this.configuration.dataDir, { recursive: true, force: true });
  }

  /** Honest lines, some with an erasable detail, some with one that was erased. */
  async append(rows: number): Promise<void> {
    const detailed = Math.floor(rows / 20);
    await this.client.query(HONEST, [rows - 2 * detailed]);
    await this.client.query(DETAILED, [detailed]);
    await this.client.query(DETAILED, [detailed]);
    await this.client.query(
      'delete from audit_detail where event_id in (select event_id from audit_detail order by event_id desc limit $1)',
      [detailed],
    );
  }

  async seal(): Promise<void> {
    for (;;) {
      const { rows } = await this.client.query<{ sealed: number }>('select seal_audit(5000) as sealed');
      if (rows[0]?.sealed === 0) return;
    }
  }

  async sign(place: SecondPlace = this.place): Promise<void> {
    await this.client.query('begin');
    await new CheckpointWriter(this.configuration, place).write(this.client, new Date());
    await this.client.query('commit');
  }

  witness(): Witness {
    return { lines: [...this.place.written], keys: trustedKeys(this.configuration) };
  }

  /** What the verifier in Python says of the database as it stands in the open transaction: null, or the fault. */
  async secondOpinion(witness: Witness = this.witness()): Promise<string | null> {
    const folder = mkdtempSync(join(tmpdir(), 'guichet-record-'));
    try {
      await writeDump(this.client, witness, folder);
      const { status, stderr } = spawnSync('python3', [SECOND_VERIFIER, folder], { encoding: 'utf8' });
      return status === 0 ? null : stderr;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

const SECOND_VERIFIER = resolve(import.meta.dirname, '../../../../tools/record/verify_record.py');

/** The second verifier needs Python; a machine without it says so by not comparing the two. */
export const hasPython = ((): boolean => {
  try {
    return execFileSync('python3', ['--version'], { encoding: 'utf8' }).startsWith('Python 3');
  } catch {
    return false;
  }
})();

/** The second verifier on test vectors. */
export function secondVectors(file: string): string {
  return execFileSync('python3', [SECOND_VERIFIER, '--vectors', file], { encoding: 'utf8' });
}
