import pg from 'pg';
import { writeXlsx } from 'hucre/xlsx';
import type { ImportDetail, ImportRow, ImportRows } from '@guichet/imports-contract';
import { JobTasks } from '@guichet/platform-api-kernel';
import type { Answer, Caller } from '../harness/caller';
import type { City } from '../harness/city';
import { testConfiguration } from '../harness/test-database';

export const HEADERS = [
  'Nom',
  'Prénom',
  'Date de naissance',
  'GSM',
  'Nationalité',
  'Titre de séjour',
  'Validité',
  'Métier',
];

/** A text table as a French Excel saves it. */
export function csv(rows: readonly (readonly string[])[], headers: readonly string[] = HEADERS): Buffer {
  return Buffer.from([headers, ...rows].map((row) => row.join(';')).join('\r\n'), 'latin1');
}

export async function workbook(rows: (string | null)[][], rest: object = {}): Promise<Buffer> {
  return Buffer.from(await writeXlsx({ sheets: [{ name: 'Liste', rows, ...rest }] }));
}

/** Somebody who brings lists in, and the job that works on them. */
export class ImportDesk {
  constructor(
    private readonly city: City,
    readonly caller: Caller,
    private readonly place: { teamId: string; leadId: string },
  ) {}

  send(bytes: Buffer, name = 'liste.csv'): Promise<Answer> {
    return this.caller.upload('/api/imports', { bytes, name }, this.place);
  }

  /** The identifier of a list that was sent and whose columns were taken as proposed. */
  async checked(bytes: Buffer): Promise<string> {
    const { status, body } = await this.send(bytes);
    expect({ status, body }).toMatchObject({ status: 201 });
    const id = String(body['id']);
    await this.map(id);
    await this.job(id);
    return id;
  }

  async map(id: string): Promise<void> {
    const { version, columns } = await this.one(id);
    const answer = await this.caller.put(
      `/api/imports/${id}/mapping`,
      { columns: columns.map((c) => c.meaning) },
      version,
    );
    expect(answer).toMatchObject({ status: 200 });
  }

  async one(id: string): Promise<ImportDetail> {
    return (await this.caller.get<ImportDetail>(`/api/imports/${id}`)).body;
  }

  async rows(id: string, query = ''): Promise<readonly ImportRow[]> {
    return (await this.caller.get<ImportRows>(`/api/imports/${id}/rows?size=100${query}`)).body.items;
  }

  /** Status of each row, in the order of the sheet. */
  async standing(id: string): Promise<string[]> {
    return (await this.rows(id)).map(({ status }) => status);
  }

  async order(id: string, what: 'run' | 'undoing' | 'discarding'): Promise<Answer> {
    const { version } = await this.one(id);
    return this.caller.post(`/api/imports/${id}/${what}`, {}, { version });
  }

  decide(id: string, number: number, decision: string): Promise<Answer> {
    return this.caller.post(`/api/imports/${id}/rows/${number}/decision`, { decision });
  }

  correct(id: string, number: number, column: number, value: string, everywhere = false): Promise<Answer> {
    return this.caller.put(`/api/imports/${id}/rows/${number}`, { column, value, everywhere });
  }

  /** Runs a job as the job role, in its own transaction. */
  async job(importId = '', name = 'imports.advance'): Promise<void> {
    const task = this.city.application.get(JobTasks).tasks.get(name);
    const pool = new pg.Pool({
      connectionString: testConfiguration(this.city.databaseUrl).roleUrl('guichet_worker'),
      max: 1,
    });
    // a spec may cut the connection: the statement that fails says it
    pool.on('error', () => undefined);
    const client = await pool.connect();
    client.on('error', () => undefined);
    try {
      await client.query('begin');
      await task?.(client, { importId });
      await client.query('commit');
    } finally {
      client.release(true);
      await pool.end();
    }
  }
}
