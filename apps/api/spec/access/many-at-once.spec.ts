import { Chance } from './chance';
import { City } from '../harness/city';
import type { Caller } from '../harness/caller';
import type { TestCaseFile } from '../harness/city';

const ACTORS = 50;
const REQUESTS = 10_000;
/** Requests under way at once, on a pool of five connections. */
const AT_ONCE = 100;
const SEED = 20_261_124;

/** Somebody, the one file that is theirs, and a word that stands in their answers and in nobody else’s. */
interface Somebody {
  readonly caller: Caller;
  readonly file: TestCaseFile;
  readonly mark: string;
}

describe('many requests at once', () => {
  let city: City;
  let people: Somebody[];

  beforeAll(async () => {
    city = await City.build();
    people = [];
    for (let n = 0; n < ACTORS; n += 1) {
      const organisation = await city.organisation();
      const team = await city.team(organisation);
      const member = await city.member('worker', organisation, [team]);
      const mark = `Marque${String(n).padStart(3, '0')}`;
      const file = await city.caseFile(member, team, { familyNames: mark, givenNames: 'Zoé' });
      const caller = await city.signedIn(member);
      await caller.post('/api/me/conflicts', {
        kind: 'conflict',
        caseFileId: null,
        familyNames: mark,
        givenNames: 'Homonyme',
        birthYear: null,
      });
      people.push({ caller, file, mark });
    }
  }, 60_000);
  afterAll(() => city.end());

  it(`never mix: ${REQUESTS} of ${ACTORS} members on a pool of five`, async () => {
    const chance = new Chance(SEED);
    const mixed: string[] = [];
    const statuses = new Map<string, number>();
    let left = REQUESTS;
    const ask = async (one: Somebody): Promise<void> => {
      const other = chance.of(people);
      const [path, expected] = chance.of([
        ['/api/me/conflicts', 200],
        ['/api/me/conflicts', 200],
        ['/api/case-files', 200],
        [`/api/case-files/${one.file.id}/timeline`, 200],
        [`/api/case-files/${other.file.id}/timeline`, other === one ? 200 : 404],
      ] as const);
      const { status, body } = await one.caller.get(path);
      const text = JSON.stringify(body);
      const foreign = (text.match(/Marque\d{3}/g) ?? []).filter((word) => word !== one.mark);
      const own = path.includes('timeline') || text.includes(one.mark);
      if (status !== expected || foreign.length > 0 || !own)
        mixed.push(`${one.mark} ${path}: ${status} ${foreign.join()}`);
      statuses.set(`${path.replace(/[0-9a-f-]{36}/, 'id')} ${status}`, (statuses.get(`${path} ${status}`) ?? 0) + 1);
    };
    const worker = async (): Promise<void> => {
      while (left > 0) {
        left -= 1;
        await ask(chance.of(people));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    expect(mixed).toEqual([]);
    expect(statuses.size).toBeGreaterThanOrEqual(4);
  }, 240_000);
});
