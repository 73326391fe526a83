import type { Caller } from '../harness/caller';
import { City } from '../harness/city';
import { draws, misspeltName } from './misspellings';
import { house, idsFound } from './two-organisations';

const PEOPLE = 5000;
const SAMPLE = 150;

/** Names as they sound in many languages, so that many are alike. */
function names(count: number, parts: readonly (readonly string[])[], seed: number): string[] {
  const next = draws(seed);
  return Array.from({ length: count }, () => {
    const [starts = [], middles = [], ends = []] = parts;
    const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? '';
    return pick(starts) + (next() < 0.7 ? pick(middles) : '') + pick(ends);
  });
}

const GIVEN = names(
  PEOPLE,
  [
    [
      'Moham',
      'Ahm',
      'Fati',
      'Sel',
      'Olek',
      'Yous',
      'Abdel',
      'Kha',
      'Mari',
      'Tes',
      'Natal',
      'Ibra',
      'Aman',
      'Sol',
      'Rah',
      'Dja',
      'Nou',
      'Vik',
      'Haw',
      'Zah',
    ],
    ['a', 'ou', 'ei', 'ama', 'isa', 'idi', 'ela', 'osha', 'iri'],
    ['med', 'ra', 'sef', 'lit', 'mane', 'dou', 'nia', 'him', 'ka', 'wit', 'tou', 'lah', 'ssa'],
  ],
  1,
);
const FAMILY = names(
  PEOPLE,
  [
    [
      'Dia',
      'Ka',
      'Shev',
      'Bon',
      'Tsh',
      'Hak',
      'Nku',
      'Ber',
      'Al Kha',
      'Ben ',
      'Oua',
      'Ghe',
      'Mba',
      'Ya',
      'Reza',
      'Sto',
      'Che',
      'Pet',
    ],
    ['bo', 'ri', 'man', 'lo', 'ta', 'zi', 'chu', 'se', 'dar', 'nga', 'wa'],
    ['llo', 'ngo', 'chuk', 'renko', 'za', 'zimana', 'dhin', 'tib', 'ra', 'yan', 'zai', 'ti', 'mbe', 'shvili', 'ska'],
  ],
  2,
);

describe('misspelt names', () => {
  let city: City;
  let few: Caller;
  let many: Caller;
  beforeAll(async () => {
    city = await City.build();
    const small = await house(city, 'Petite maison');
    const large = await house(city, 'Grande maison');
    [few, many] = [small.asWorker, large.asWorker];
    await city.sql(
      'create table crowd (n integer primary key, id uuid default gen_random_uuid(), given text, family text)',
    );
    await city.sql(
      `insert into crowd (n, given, family) select n, g, f from unnest($1::text[], $2::text[]) with ordinality x (g, f, n)`,
      [GIVEN, FAMILY],
    );
    await city.sql(
      'insert into person (id, given_names, family_names, birth_year) select id, given, family, 1950 + n % 55 from crowd',
    );
    // what the access rule would derive file by file, set by set
    await city.sql('alter table case_file disable trigger user');
    for (const [h, from, to] of [
      [small, 1, 250],
      [large, 251, PEOPLE],
    ] as const) {
      const { worker, team } = h;
      const subjects = [worker.subject, team.staffSubject];
      await city.sql(
        `insert into case_file (id, reference, status, lead_member_id, team_id, organisation_id, opened_on, acl)
           select id, 'R' || n, 'active', $1, $2, $3, '2026-01-01', $4 from crowd where n between $5 and $6`,
        [worker.id, team.id, team.organisationId, subjects, from, to],
      );
      await city.sql(
        `insert into case_room (case_file_id, room, readers) select id, 'identity', $1 from crowd where n between $2 and $3`,
        [subjects, from, to],
      );
      await city.sql(
        `insert into case_access (case_file_id, subject, last_activity_at) select id, s, now() from crowd, unnest($1::integer[]) s where n between $2 and $3`,
        [subjects, from, to],
      );
    }
    await city.sql('alter table case_file enable trigger user');
    await city.sql('analyze');
  }, 120_000);
  afterAll(() => city.end());

  /** Share of misspelt names for which somebody who truly bears the name is among the answers. */
  const recall = async (caller: Caller, from: number, to: number): Promise<number> => {
    const next = draws(7);
    const rows = await city.sql<{ given: string; family: string; ids: string[] }>(
      `select given, family, array_agg(id::text) as ids from crowd where n between $1 and $2 group by given, family order by md5(given || family) limit $3`,
      [from, to, SAMPLE],
    );
    let found = 0;
    for (const { given, family, ids } of rows) {
      const answer = await idsFound(caller, { name: misspeltName(given, family, next) });
      if (answer.some((id) => ids.includes(id))) found += 1;
    }
    return found / rows.length;
  };

  it('are found in nine of ten cases by a worker with some hundred files', async () => {
    expect(await recall(few, 1, 250)).toBeGreaterThanOrEqual(0.9);
  }, 60_000);

  it('are found in nine of ten cases by a team with thousands', async () => {
    expect(await recall(many, 251, PEOPLE)).toBeGreaterThanOrEqual(0.9);
  }, 60_000);

  it('leave the dictionary as a rebuild would make it, and nothing that nobody bears', async () => {
    const words = () =>
      city.sql(
        'select t.token, t.skeleton, t.keys, count(p.person_id)::int as bearers from name_token t left join person_token p on p.token_id = t.id group by t.id order by t.token',
      );
    await city.sql(`update person set given_names = 'Unvergleichlich' where id = (select id from crowd where n = 1)`);
    await city.sql(
      `update person set given_names = (select given from crowd where n = 1) where id = (select id from crowd where n = 1)`,
    );
    await city.sql('select sweep_name_tokens()');
    const kept = await words();
    await city.sql('select rebuild_name_tokens()');
    expect(kept).toEqual(await words());
    expect(kept.filter((word) => word['bearers'] === 0)).toEqual([]);
  });
});
