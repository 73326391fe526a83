import type { CaseFileList } from '@guichet/case-files-contract';
import { CASE_FILE_SORTS } from '@guichet/case-files-contract';
import { blocksTouched, sentDuring } from '../case-files/blocks-touched';
import type { Caller } from '../harness/caller';
import { City } from '../harness/city';
import type { TestCaseFile, TestMember } from '../harness/city';

const FEW = 100;
const MANY = 6000;

/** Files like another, written with triggers off, and what the triggers would have derived. $FILE the file, $MANY how many. */
const COPIES = `
set session_replication_role = replica;
create temp table copy as select gen_random_uuid() as id, n from generate_series(1, $MANY) n;
insert into person select r.* from person x cross join copy c cross join lateral jsonb_populate_record(null::person, to_jsonb(x) || jsonb_build_object('id', c.id, 'family_names', substr(md5(c.n::text), 1, 8))) r where x.id = '$FILE';
insert into case_file select r.* from case_file x cross join copy c cross join lateral jsonb_populate_record(null::case_file, to_jsonb(x)
  || jsonb_build_object('id', c.id, 'reference', upper(substr(md5(c.n::text || 'r$FILE'), 1, 12)), 'opened_on', date '2020-01-01' + (c.n * 7919) % 2000, 'last_activity_at', now() - c.n * interval '1 minute')) r where x.id = '$FILE';
insert into case_room select r.* from case_room x cross join copy c cross join lateral jsonb_populate_record(null::case_room, to_jsonb(x) || jsonb_build_object('case_file_id', c.id)) r where x.case_file_id = '$FILE';
insert into case_access select c.id, x.subject, f.last_activity_at from case_access x cross join copy c join case_file f on f.id = c.id where x.case_file_id = '$FILE';
drop table copy;
set session_replication_role = origin;
select rebuild_case_orders();`;

describe('a page of the list, however many files one may know', () => {
  let city: City;
  const readers: { manager: TestMember; caller: Caller }[] = [];

  beforeAll(async () => {
    city = await City.build();
    for (const files of [FEW, MANY]) {
      const organisation = await city.organisation();
      const team = await city.team(organisation);
      const worker = await city.member('worker', organisation, [team]);
      const seed: TestCaseFile = await city.caseFile(worker, team);
      await city.sql(COPIES.replaceAll('$FILE', seed.id).replaceAll('$MANY', String(files)));
      const manager = await city.member('organisation_manager', organisation);
      readers.push({ manager, caller: await city.signedIn(manager) });
    }
    await city.sql('vacuum analyze');
  });
  afterAll(() => city.end());

  /** Pages of the database that the first page of a list touches, and one far behind. */
  async function touched({ manager, caller }: (typeof readers)[number], sort: string, far: number): Promise<number[]> {
    const blocks: number[] = [];
    let after = '';
    for (const page of [0, 1]) {
      const sent = await sentDuring(() => caller.get(`/api/case-files?sort=${sort}${after}`));
      const statement = sent.find(({ text }) => text.includes('case_file.listed'));
      // the count up to a thousand stands on the first page alone, whatever the order
      const values = statement!.values.map((value, place) => (place === 3 ? false : value));
      blocks.push(await blocksTouched(city, manager, { text: statement!.text, values }));
      for (let i = 0; page === 0 && i < far; i += 1) {
        const { body } = await caller.get<CaseFileList>(`/api/case-files?size=100&sort=${sort}${after}`);
        after = `&after=${body.next ?? ''}`;
      }
    }
    return blocks;
  }

  it.each(CASE_FILE_SORTS)('touches no more of the database: %s', async (sort) => {
    const few = Math.max(...(await touched(readers[0]!, sort, 0)));
    const [first = 0, deep = 0] = await touched(readers[1]!, sort, 30);
    process.stdout.write(`${sort}: ${few} blocks of ${FEW} files, ${first} and ${deep} of ${MANY}\n`);
    expect(Math.max(first, deep) / few).toBeLessThan(2);
  });

  it('comes in the order that is asked, whole and without a double', async () => {
    const { caller } = readers[0]!;
    const read = async (sort: string): Promise<CaseFileList['items'][number][]> => {
      const items: CaseFileList['items'][number][] = [];
      for (let after = ''; ;) {
        const { body } = await caller.get<CaseFileList>(`/api/case-files?size=7&sort=${sort}${after}`);
        items.push(...body.items);
        if (body.next === null) return items;
        after = `&after=${body.next}`;
      }
    };
    const ids = async (sort: string) => (await read(sort)).map(({ id }) => id);
    for (const sort of ['name', 'openedOn']) {
      const forth = await ids(sort);
      expect(new Set(forth).size).toBe(FEW + 1);
      expect(await ids(`-${sort}`)).toEqual(forth.toReversed());
    }
    const days = (await read('openedOn')).map(({ openedOn }) => openedOn);
    expect(days).toEqual(days.toSorted());
  });
});
