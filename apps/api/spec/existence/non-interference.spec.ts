import { roleHolds } from '@guichet/access-contract';
import type { Permission, Role } from '@guichet/access-contract';
import { Chance } from '../access/chance';
import type { Caller } from '../harness/caller';
import { City } from '../harness/city';
import type { TestMember } from '../harness/city';
import { differences } from './hidden-differences';
import type { OutOfSight } from './hidden-differences';
import { hiddenFile, hiddenHouse } from './hidden-file';
import { routesOf } from './routes';
import type { Route } from './routes';

/** Pairs of databases that differ only in what the members who look may not know. */
const PAIRS = 200;
/** Addresses asked after each difference, drawn by chance; after so many pairs all of them, against the first database. */
const ASKED = 12;
const ALL_AFTER = 50;
/** Questions under way at once: as many as the pool has connections. */
const AT_ONCE = 5;
const SEED = 20_261_123;
const OPEN_ROOMS = ['identity', 'contact', 'training'] as const;
const OF_THE_ANSWER = new Set(['date', 'x-request-id']);
/** Open to everybody, or about the asking session alone, whose clock runs with each question. */
const NOT_ASKED = /health|verification|calendar-feeds|openapi|me\/sessions|session\/ends/;
const WORDS: Readonly<Record<string, string>> = {
  number: '1',
  list: 'country',
  typeCode: 'card.A',
  code: 'AAAA-AAAA-AAAA-AAAA',
};

/** Somebody who looks, the files they ask for, and one question of theirs. */
interface Looking {
  readonly who: string;
  readonly caller: Caller;
  readonly address: string;
}

/** Where two texts part, with what stands around it. */
function apart(one: string, other: string): { before: string; after: string } {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [from, to] = [Math.max(0, at - 80), at + 120];
  return { before: one.slice(from, to), after: other.slice(from, to) };
}

/**
 * Non-interference: what a member may not know changes not one byte of what they are answered, on any route that reads.
 * The database before and after each difference is one pair. No difference is taken back, so that a question asked at the
 * end is compared with the first database over all pairs between.
 */
describe('what a member may not know', () => {
  let city: City;
  let outOfSight: OutOfSight;
  let questions: Looking[];

  beforeAll(async () => {
    city = await City.build();
    const house = await hiddenHouse(city);
    const hidden = await hiddenFile(city, house);
    const shared = await hiddenFile(city, house);
    const own = await city.organisation();
    const team = await city.team(own);
    const worker = await city.member('worker', own, [team]);
    await city.caseFile(worker, team, { givenNames: 'Selamawit', familyNames: 'Tesfay' });
    await city.agreement(shared, own, [...OPEN_ROOMS], { team, givenOn: '2026-01-02', expiresOn: '2199-01-01' });
    const union = await city.organisation({ kind: 'union' });
    const stewards = await city.team(union);
    const steward = await city.member('worker', union, [stewards]);
    const unneeded = await city.caseFile(steward, stewards);
    outOfSight = { city, house, hidden, shared, unneeded, open: OPEN_ROOMS };
    const routes = await routesOf(city, {});
    const members: [TestMember, string][] = [
      [worker, shared.id],
      [steward, unneeded.id],
      [await city.member('reception', own, [team]), shared.id],
      [await city.member('organisation_manager', own), hidden.id],
    ];
    questions = [];
    for (const [member, fileId] of members) {
      const caller = await city.signedIn(member);
      for (const address of addressesFor(routes, member.role, fileId, hidden.id))
        // whoever leads a file reads in its record that they just asked
        if (!new RegExp(`^/api/case-files/${unneeded.id}/reading(s|-record(/pdf)?)$`).test(address))
          questions.push({ who: member.role, caller, address });
    }
    city.clock.standAt(new Date());
  }, 60_000);
  afterAll(() => city.end());

  function addressesFor(routes: readonly Route[], role: Role, fileId: string, hiddenId: string): string[] {
    return routes
      .filter(
        ({ method, permission, path }) =>
          method === 'GET' &&
          !NOT_ASKED.test(path) &&
          (['public', 'signed_in'].includes(permission) || roleHolds(role, permission as Permission)),
      )
      .flatMap(({ path }) => {
        const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
          name === 'caseFileId' || (name === 'id' && path.includes('/case-files/'))
            ? fileId
            : (WORDS[name] ?? hiddenId),
        );
        return path.includes('/case-files/{') && fileId !== hiddenId
          ? [filled, filled.replace(fileId, hiddenId)]
          : [filled];
      });
  }

  async function answerTo({ caller, address }: Looking): Promise<string> {
    const { status, headers, body } = await caller.get(address);
    const heads = Object.entries(headers).filter(([name]) => !OF_THE_ANSWER.has(name));
    const text = JSON.stringify({ status, heads, body }).replace(/"requestId":"[^"]*"/, '');
    // what changed says up to which moment it looked: that is the moment of the answer
    return address.endsWith('/changes') ? text.replace(/"until":"[^"]*"/, '') : text;
  }
  async function answers(asked: readonly Looking[]): Promise<Map<Looking, string>> {
    const all = new Map<Looking, string>();
    const left = [...asked];
    const ask = async (): Promise<void> => {
      for (let next = left.shift(); next; next = left.shift()) all.set(next, await answerTo(next));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, ask));
    return all;
  }
  const changed = (before: Map<Looking, string>, after: Map<Looking, string>): object[] =>
    [...after]
      .filter(([question, text]) => before.get(question) !== text)
      .map(([question, text]) => ({
        who: question.who,
        address: question.address,
        ...apart(before.get(question) ?? '', text),
      }));

  it('is met on the routes that read', () => {
    expect(new Set(questions.map(({ address }) => address)).size).toBeGreaterThan(100);
    expect(new Set(questions.map(({ who }) => who)).size).toBe(3);
  });

  it(`changes nothing in ${PAIRS} pairs of databases`, async () => {
    const chance = new Chance(SEED);
    await answers(questions);
    const first = await answers(questions);
    expect(changed(first, await answers(questions))).toEqual([]);
    const told: object[] = [];
    const asked = new Set<Looking>();
    for (const [index, { what, make }] of differences(outOfSight, SEED, PAIRS).entries()) {
      await make();
      const all = (index + 1) % ALL_AFTER === 0;
      const now = all ? questions : Array.from({ length: ASKED }, () => chance.of(questions));
      for (const question of now) asked.add(question);
      for (const difference of changed(first, await answers(now))) told.push({ what, ...difference });
    }
    expect(told).toEqual([]);
    expect(asked.size).toBe(questions.length);
  }, 240_000);

  it.each([
    [
      'a policy with a hole',
      'create policy hole on case_file for select to guichet_api using (true); create policy hole on case_access for select to guichet_api using (true)',
      'drop policy hole on case_file; drop policy hole on case_access',
    ],
    [
      'a need list that is too long',
      `insert into residence_need select 'union', 'worker', 'hole', '2026-01-01'; select refresh_case_access(id) from case_file`,
      `delete from residence_need where reason = 'hole'; select refresh_case_access(id) from case_file`,
    ],
  ])(
    'would be found: %s changes answers',
    async (_, hole, mended) => {
      const first = await answers(questions);
      await city.sql(hole);
      await hiddenFile(city, outOfSight.house);
      expect(changed(first, await answers(questions)).length).toBeGreaterThan(0);
      await city.sql(mended);
    },
    60_000,
  );
});
