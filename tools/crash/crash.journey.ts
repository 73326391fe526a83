/**
 * Programs are killed while eight people write. What was acknowledged must be there; what was in doubt is sent again with
 * the same key and must have happened once. kill -9 keeps what the operating system has in memory: this proves safety
 * against the end of a process, not against the loss of power.
 */
import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { findDesks } from './desks.ts';
import { MortalProduct } from './mortal-product.ts';
import { doneUnheard, judge, judgeSending, sentReferrals } from './verdict.ts';
import { Ledger, Writer } from './writer.ts';

const WRITERS = 8;
const ROUNDS = 3;
/** Until everybody writes again: two seconds on a quiet machine, and three times as much beside a browser at work. */
const RECOVERY_MILLISECONDS = 15_000;
const SEALING_MILLISECONDS = 20_000;
const CARELESS_CRASHES = 8;
const NOTHING = { lost: [], twice: [], unrecorded: [] };

let product: MortalProduct;
let end: (() => Promise<void>) | undefined;
let writers: Writer[];
const ledger = new Ledger();

beforeAll(async () => {
  product = await MortalProduct.start();
  end = () => product.end();
  const accounts = JSON.parse(await product.command('demo-accounts')) as { email: string; password: string }[];
  writers = [];
  for (const desk of await findDesks(product, WRITERS)) {
    const password = accounts.find(({ email }) => email === desk.email)?.password ?? '';
    writers.push(await Writer.signIn(product.origin, desk, password));
  }
});

afterAll(async () => {
  await end?.();
});

/** Everybody writes; at a random moment `crash` happens. Milliseconds from its end until everybody was served again. */
async function writeThrough(crash: () => Promise<void>, book: Ledger): Promise<number> {
  let isOver = false;
  let isDown = false;
  const work = (writer: Writer): Promise<void> =>
    writer.work(
      book,
      () => isOver,
      () => isDown,
    );
  const told = Promise.allSettled(writers.map(work));
  let recovery: number;
  try {
    await pause(randomInt(300, 900));
    isDown = true;
    await crash();
    isDown = false;
    const back = performance.now();
    const served = (): boolean => writers.every((writer) => writer.lastAcknowledged > back);
    while (!served() && performance.now() - back < RECOVERY_MILLISECONDS) await pause(10);
    recovery = performance.now() - back;
    await pause(200);
  } finally {
    isOver = true;
    isDown = false;
    await told;
  }
  for (const one of await told)
    if (one.status === 'rejected') throw new Error(`${String(one.reason)}\n${product.lastWords()}`);
  return recovery;
}

/** The same `ROUNDS` times; the longest recovery. */
async function rounds(crash: () => Promise<void>): Promise<number> {
  let longest = 0;
  for (let round = 0; round < ROUNDS; round += 1) longest = Math.max(longest, await writeThrough(crash, ledger));
  return longest;
}

describe('kill -9 while eight people write', () => {
  it('of the API: whoever sends again is served by the next one', async () => {
    expect(await rounds(() => product.crashApi())).toBeLessThan(RECOVERY_MILLISECONDS);
  });

  it('of the whole database: the API lives on and recovers by itself', async () => {
    const { apiPid } = product;
    expect(await rounds(() => product.crashDatabase())).toBeLessThan(RECOVERY_MILLISECONDS);
    expect(product.apiPid).toBe(apiPid);
  });

  it('of one connection of the API: PostgreSQL throws out everybody, and everybody comes back', async () => {
    const { apiPid } = product;
    expect(await rounds(() => product.crashBackend())).toBeLessThan(RECOVERY_MILLISECONDS);
    expect(product.apiPid).toBe(apiPid);
  });

  it('loses nothing that was acknowledged, does nothing twice, and has all of it in the record', async () => {
    expect(ledger.of('note').length).toBeGreaterThan(100);
    expect(await judge(product, writers, ledger)).toEqual(NOTHING);
    expect(await doneUnheard(writers, ledger)).toBeGreaterThan(0);
  });

  it('sends each referral once, with one job for each of its clocks and one notice for each member', async () => {
    expect(sentReferrals(ledger).length).toBeGreaterThan(10);
    expect(await judgeSending(product, ledger)).toEqual({ steps: [], jobs: [], notices: [] });
  });

  it('answers during an outage that it is one', () => {
    expect([...ledger.doubts].sort()).toEqual(['503', 'no answer']);
  });

  it('keeps the record whole, and goes on sealing it', async () => {
    const waiting = async (): Promise<number> => (await product.sql('select 1 from audit_unsealed limit 1')).length;
    const deadline = performance.now() + SEALING_MILLISECONDS;
    while ((await waiting()) > 0 && performance.now() < deadline) await pause(100);
    expect(await product.command('audit-verify')).toMatch(/^the record verifies: \d{3,} events sealed, 0 waiting/);
  });
});

describe('the drill itself', () => {
  it('finds what happened twice when somebody sends again under another key', async () => {
    const careless = new Ledger();
    await writers[0]?.note(careless, true);
    expect((await judge(product, writers, careless)).twice).toEqual(careless.of('note').map(({ marker }) => marker));
  });

  it('finds what is lost when a write is acknowledged before it is on disk', async () => {
    await product.sql('alter database guichet set synchronous_commit = off');
    await product.sql(`alter system set wal_writer_delay = '10s'`);
    const careless = new Ledger(true);
    // the first crash lets every connection take the setting; what another process happens to flush is not lost
    for (let crash = 0; crash < CARELESS_CRASHES; crash += 1) {
      await writeThrough(() => product.crashDatabase(), careless);
      if ((await judge(product, writers, careless)).lost.length > 0) break;
    }
    expect((await judge(product, writers, careless)).lost.length).toBeGreaterThan(0);
  }, 300_000);
});
