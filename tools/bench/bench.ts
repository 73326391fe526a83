/**
 * Measures the production build against the raw driver doing the same statements, alternated in one run.
 *
 *   npm run bench -- [--files 100000] [--rounds 3] [--seconds 2] [--growth 10000]
 */
import { hash } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { format, resolveConfig } from 'prettier';
import { buildServer } from '../build-server.ts';
import { startPostgres } from '../postgres.ts';
import { postGuardian } from '../processes/guardian.ts';
import { databaseCommand } from '../start/database-program.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';
import { workspaceRoot } from '../workspace.ts';
import { withApi } from './api-process.ts';
import { compare } from './compare.ts';
import { pin } from './cores.ts';
import { generateCity } from './generate.ts';
import { growthBetween, inCity } from './growth.ts';
import type { GeneratedCity } from './growth.ts';
import { measures, PERSONAS } from './measures.ts';
import { recallOf } from './recall.ts';
import { record } from './record.ts';
import { report } from './report.ts';
import type { Row } from './report.ts';

const PASSWORD = 'une longue phrase pour mesurer';
const AT_ONCE = 10;
/** The size whose figures the documentation quotes; another size has a page of its own. */
const USUAL_FILES = '100000';
const say = (line: string): void => console.log(line);

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: USUAL_FILES },
    growth: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '2' },
  },
});
const folder = makeTemporaryFolder('bench');
postGuardian(folder, folder);
const secretKey = randomBytes(32).toString('hex');
await buildServer();
const postgres = await startPostgres({
  folder: join(folder, 'pg'),
  passwordFile: join(folder, 'pw'),
  logFile: join(folder, 'pg.log'),
  records: folder,
  durable: true,
});
const pinned = pin(postgres.pid, 'server') && pin(process.pid, 'load');
const plan = {
  rounds: Number(values.rounds),
  seconds: Number(values.seconds),
  atOnce: AT_ONCE,
  password: PASSWORD,
  say,
};
try {
  const small = Number(values.growth) > 0 ? await makeCity(Number(values.growth)) : null;
  const large = await makeCity(Number(values.files));
  // first, because what the raw driver writes again is sealed for other rows, and files with it no longer open
  const growth = small ? await growthBetween(small, large, PASSWORD) : [];
  const { rows, recall } = await measureCity(large);
  const text = report({
    files: Number(values.files),
    smallFiles: Number(values.growth),
    rows,
    growth,
    generatedIn: large.seconds,
    recall,
    pinned,
    atOnce: AT_ONCE,
  });
  say(text);
  const page = values.files === USUAL_FILES ? 'performance.md' : `performance-${values.files}.md`;
  const file = join(workspaceRoot, 'docs', page);
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** A database of its own, filled, whose personas can sign in. */
async function makeCity(files: number): Promise<GeneratedCity> {
  const name = `bench_${files}`;
  const admin = new pg.Client({ connectionString: postgres.url });
  await admin.connect();
  await admin.query('create database ' + pg.escapeIdentifier(name));
  await admin.end();
  const url = new URL(postgres.url);
  url.pathname = `/${name}`;
  const environment = {
    ...process.env,
    DATABASE_URL: url.toString(),
    SECRET_KEY: secretKey,
    LOG_LEVEL: 'error',
    PORTAL_DIR: '',
    // each city has a record of its own, and so a second place of its own
    DATA_DIR: join(folder, name),
  } as Record<string, string>;
  await databaseCommand('migrate', environment);
  await databaseCommand('load-reference', environment);
  say(`\n${files} files:`);
  const seconds = await generateCity(url.toString(), files, (line) => say(`  ${line}`));
  // as in a city in use: reading unwraps a key, and writing finds one
  say(`  ${(await databaseCommand('keys-make', environment)).trim()}`);
  say(`  generated and checked in ${seconds.toFixed(0)} s`);
  return inCity({ environment, seconds }, async (client) => {
    const secret = await hash(PASSWORD, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
    await client.query(
      `insert into credential (member_id, kind, secret) select id, 'password', $1 from member where email = any($2)`,
      [secret, Object.values(PERSONAS)],
    );
    return { environment, seconds };
  });
}

function measureCity(city: GeneratedCity): Promise<{ rows: Row[]; recall: number }> {
  return inCity(city, async (client) => {
    const wanted = await measures(client);
    const recorded = await record(wanted, city.environment, PASSWORD);
    const rows = await compare(wanted, recorded, city.environment, plan);
    const recall = await withApi(city.environment, (port) => recallOf(client, port, PASSWORD));
    return { rows, recall };
  });
}
