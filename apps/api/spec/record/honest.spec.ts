import pg from 'pg';
import { verifyAgainst } from '@guichet/database';
import { ChainCity, hasPython } from './chain-city';

/** Rows of the trial. `RECORD_ROWS=1000000` is the long one, for a quiet machine. */
const ROWS = Number(process.env['RECORD_ROWS'] ?? 20_000);
const WRITERS = 4;
/** Lines that may wait for their seal: in a city they never wait longer than half a second. */
const AHEAD = 20_000;
const CRASHES = 20;
const ONE = `insert into audit_event (action, case_file_id, object_kind, rooms) values ('case_file.read', gen_random_uuid(), 'case_file', '{identity,residence}')`;

/** How far a trial is: lines whose commit was heard, lines sealed, connections cut. */
interface Seen {
  written: number;
  rows: number;
  crashes: number;
}

describe('an honest record', () => {
  let city: ChainCity;
  beforeAll(async () => {
    city = await ChainCity.build();
  });
  afterAll(() => city.end());

  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: city.configuration.databaseUrl });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };

  /** Writes in batches on a connection that is cut again and again; what was cut off was never written. */
  const write = async (seen: Seen, until: () => boolean, batch: number): Promise<void> => {
    let client = await connect();
    for (let n = 0; !until(); n += 1) {
      while (seen.written - seen.rows > AHEAD && !until()) await new Promise((next) => setTimeout(next, 20));
      try {
        await client.query('begin');
        await client.query(
          `insert into audit_event (action, case_file_id, rooms) select 'case_file.read', gen_random_uuid(), '{identity,residence}' from generate_series(1, ${batch})`,
        );
        await client.query(n % 17 === 5 ? 'rollback' : 'commit');
        if (n % 17 !== 5) seen.written += batch;
      } catch {
        await client.end().catch(() => undefined);
        client = await connect();
      }
    }
    await client.end();
  };

  it(
    'verifies through cut connections, rolled back work, competing sealers and signing beside it',
    async () => {
      const seen: Seen = { written: 0, rows: 0, crashes: 0 };
      const started = performance.now();
      const done = (): boolean => seen.rows >= ROWS;
      const writers = Array.from({ length: WRITERS }, () => write(seen, done, Math.max(20, Math.floor(ROWS / 2000))));
      const sealers = Array.from({ length: 2 }, async () => {
        let client = await connect();
        while (!done()) {
          try {
            const { rows } = await client.query<{ sealed: number }>('select seal_audit(5000) as sealed');
            seen.rows += rows[0]?.sealed ?? 0;
          } catch {
            client = await connect();
          }
        }
        await client.end();
      });
      while (!done()) {
        if (seen.crashes * ROWS < seen.rows * CRASHES) {
          await city.client.query(
            `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() order by random() limit 3`,
          );
          seen.crashes += 1;
        }
        await city.sign();
        await new Promise((next) => setTimeout(next, 50));
      }
      await Promise.all([...writers, ...sealers]);
      await city.seal();
      await city.sign();
      const writing = ((performance.now() - started) / 1000).toFixed(1);
      const began = performance.now();
      const { fault, sealed, unsealed } = await verifyAgainst(city.client, city.witness());
      const seconds = (performance.now() - began) / 1000;
      console.info(
        `${sealed} rows written and sealed in ${writing} s through ${seen.crashes} crashes, verified in ${seconds.toFixed(1)} s`,
      );
      expect({ fault, unsealed }).toEqual({ fault: null, unsealed: 0 });
      expect(sealed).toBeGreaterThanOrEqual(ROWS);
      if (hasPython) expect(await city.secondOpinion()).toBeNull();
    },
    Math.max(900_000, ROWS * 3),
  );

  it('takes more lines than a city writes', async () => {
    const clients = await Promise.all(Array.from({ length: WRITERS }, connect));
    const until = performance.now() + 3000;
    let written = 0;
    const began = performance.now();
    const sealing = (async () => {
      while (performance.now() < until) {
        await city.client.query('select seal_audit(5000)');
        await new Promise((next) => setTimeout(next, 500));
      }
    })();
    await Promise.all(
      clients.map(async (client) => {
        while (performance.now() < until) {
          await client.query(ONE);
          written += 1;
        }
        await client.end();
      }),
    );
    await sealing;
    const rate = (written * 1000) / (performance.now() - began);
    await city.seal();
    console.info(`${Math.round(rate)} appends a second, each its own transaction, sealed beside`);
    expect((await verifyAgainst(city.client, city.witness())).fault).toBeNull();
  });
});
