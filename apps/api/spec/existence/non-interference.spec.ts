import { roleHolds } from '@guichet/access-contract';
import type { Permission } from '@guichet/access-contract';
import type { Caller } from '../harness/caller';
import { City } from '../harness/city';
import type { TestCaseFile } from '../harness/city';
import { differences } from './hidden-differences';
import type { OutOfSight } from './hidden-differences';
import { hiddenFile, hiddenHouse } from './hidden-file';
import { routesOf } from './routes';

/** Pairs of databases that differ only in what the member may not know. */
const PAIRS = 20;
const SEED = 20_261_123;
const OPEN_ROOMS = ['identity', 'contact', 'training'] as const;
const OF_THE_ANSWER = new Set(['date', 'x-request-id']);

/** Where two texts part, with what stands around it. */
function apart(one: string, other: string): { before: string; after: string } {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [from, to] = [Math.max(0, at - 80), at + 120];
  return { before: one.slice(from, to), after: other.slice(from, to) };
}

/**
 * Non-interference: what a member may not know changes not one byte of what they are answered, on any route that reads.
 * The database before and after each difference is one pair.
 */
describe('what a member may not know', () => {
  let city: City;
  let outOfSight: OutOfSight;
  let caller: Caller;
  let shared: TestCaseFile;
  let addresses: string[];

  beforeAll(async () => {
    city = await City.build();
    const house = await hiddenHouse(city);
    const hidden = await hiddenFile(city, house);
    shared = await hiddenFile(city, house);
    const own = await city.organisation();
    const team = await city.team(own);
    const member = await city.member('worker', own, [team]);
    await city.caseFile(member, team, { givenNames: 'Selamawit', familyNames: 'Tesfay' });
    await city.agreement(shared, own, [...OPEN_ROOMS], { team, givenOn: '2026-01-02', expiresOn: '2199-01-01' });
    caller = await city.signedIn(member);
    outOfSight = { city, house, hidden, shared, open: OPEN_ROOMS };
    const words: Record<string, string> = {
      number: '1',
      list: 'country',
      typeCode: 'card.A',
      code: 'AAAA-AAAA-AAAA-AAAA',
    };
    addresses = (await routesOf(city, {}))
      .filter(
        ({ method, permission }) =>
          method === 'GET' &&
          (['public', 'signed_in'].includes(permission) || roleHolds('worker', permission as Permission)),
      )
      // open to everybody, or about the asking session alone, whose clock runs with each question
      .filter(({ path }) => !/health|verification|calendar-feeds|openapi|me\/sessions|session\/ends/.test(path))
      .flatMap(({ path }) => {
        const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
          name === 'caseFileId' || (name === 'id' && path.includes('/case-files/'))
            ? shared.id
            : (words[name] ?? hidden.id),
        );
        return path.includes('/case-files/{') ? [filled, filled.replace(shared.id, hidden.id)] : [filled];
      });
    city.clock.standAt(new Date());
  }, 60_000);
  afterAll(() => city.end());

  const answers = async (): Promise<Map<string, string>> => {
    const all = new Map<string, string>();
    for (const address of addresses) {
      const { status, headers, body } = await caller.get(address);
      const heads = Object.entries(headers).filter(([name]) => !OF_THE_ANSWER.has(name));
      const text = JSON.stringify({ status, heads, body }).replace(/"requestId":"[^"]*"/, '');
      // what changed says up to which moment it looked: that is the moment of the answer
      all.set(address, address.endsWith('/changes') ? text.replace(/"until":"[^"]*"/, '') : text);
    }
    return all;
  };
  const changed = (one: Map<string, string>, other: Map<string, string>): string[] =>
    [...one].filter(([address, text]) => other.get(address) !== text).map(([address]) => address);

  it('is met on the routes that read', () => {
    expect(addresses.length).toBeGreaterThan(60);
  });

  it(`changes nothing in ${PAIRS} pairs of databases`, async () => {
    await answers();
    let before = await answers();
    expect(changed(before, await answers())).toEqual([]);
    const told: object[] = [];
    for (const { what, make } of differences(outOfSight, SEED, PAIRS)) {
      await make();
      const after = await answers();
      for (const address of changed(before, after))
        told.push({ what, address, ...apart(before.get(address) ?? '', after.get(address) ?? '') });
      before = after;
    }
    expect(told).toEqual([]);
  }, 240_000);

  it('would be found: a policy with a hole changes answers', async () => {
    const before = await answers();
    await city.sql(
      `create policy hole on case_file for select to guichet_api using (true); create policy hole on case_access for select to guichet_api using (true)`,
    );
    await hiddenFile(city, outOfSight.house);
    expect(changed(before, await answers()).length).toBeGreaterThan(0);
    await city.sql('drop policy hole on case_file; drop policy hole on case_access');
  }, 60_000);
});
