import type { UnusualKind, UnusualReading, UnusualReadings } from '@guichet/oversight-contract';
import { City } from '../harness/city';
import type { TestCaseFile, TestMember, TestOrganisation, TestTeam } from '../harness/city';

describe('unusual readings', () => {
  let city: City;
  let cpas: TestOrganisation;
  let team: TestTeam;
  let lead: TestMember;
  let officer: TestMember;
  let reader: TestMember;
  let files: TestCaseFile[];

  beforeAll(async () => {
    city = await City.build();
    cpas = await city.organisation({ kind: 'cpas' });
    team = await city.team(cpas);
    lead = await city.member('worker', cpas, [team]);
    officer = await city.member('data_protection_officer', cpas);
    files = [];
    for (let n = 0; n < 70; n += 1) files.push(await city.caseFile(lead, team));
  }, 60_000);
  beforeEach(async () => {
    await city.sql(`delete from unusual_reading`);
    await city.sql(`delete from reading_day`);
    await city.sql(`delete from loaded_set where name like 'readings until %'`);
    reader = await city.member('worker', cpas, [team]);
  });
  afterAll(() => city.end());

  const day = async (ago: number): Promise<string> =>
    (await city.sql<{ day: string }>('select (today() - $1::integer)::text as day', [ago]))[0]?.day ?? '';
  /** The last Tuesday that is at least so many days ago: no weekend changes what is expected. */
  const tuesday = async (atLeast: number): Promise<number> =>
    (
      await city.sql<{ ago: number }>(
        `select min(g)::integer as ago from generate_series($1::integer, $1::integer + 6) g where extract(isodow from today() - g) = 2`,
        [atLeast],
      )
    )[0]?.ago ?? 0;

  /** Reads some files at an hour of a day past, as the record would hold it. */
  const read = async (
    count: number,
    ago: number,
    facts: { by?: TestMember; hour?: number; relation?: string; from?: number; action?: string } = {},
  ): Promise<void> => {
    const ids = files.slice(facts.from ?? 0, (facts.from ?? 0) + count).map(({ id }) => `'${id}'::uuid`);
    await city.sql(`begin; set local session_replication_role = replica;
      insert into audit_event (at, member_id, role, action, relation, case_file_id)
      select day_start(today() - ${ago}) + interval '${facts.hour ?? 10} hours', '${(facts.by ?? reader).id}', 'worker',
        '${facts.action ?? 'case_file.read'}', '${facts.relation ?? 'owning_team'}', u from unnest(array[${ids.join(',')}]) u; commit`);
  };
  const count = (ago: number): Promise<unknown> => city.sql('select count_reading_day(today() - $1::integer)', [ago]);
  const find = async (what: string, ago: number): Promise<void> => {
    await city.sql(`select find_${what}(today() - $1::integer)`, [ago]);
  };
  const found = async (kind?: UnusualKind) =>
    city.sql(
      'select kind, files, own_median::float8 as own, threshold from unusual_reading where member_id = $1 and ($2::text is null or kind = $2) order by day desc',
      [reader.id, kind ?? null],
    );
  const list = async (state = 'waiting', as = officer): Promise<readonly UnusualReading[]> =>
    (await (await city.signedIn(as)).get<UnusualReadings>(`/api/unusual-readings?state=${state}`)).body.items;

  describe('by volume', () => {
    const usually = async (each: number): Promise<void> => {
      for (let ago = 2; ago < 8; ago += 1) {
        await read(each, ago);
        await count(ago);
      }
    };

    it.each([
      ['three times the own days and no more', 10, 30, false],
      ['more than three times the own days', 10, 31, true],
      ['few files, however few the own days had', 2, 19, false],
    ])('%s', async (_, each, today, shown) => {
      await usually(each);
      await read(today, 1);
      await count(1);
      await find('unusual_volume', 1);
      expect(await found()).toEqual(shown ? [{ kind: 'volume', files: today, own: each, threshold: 30 }] : []);
    });

    it('looks at who is new only from many files on', async () => {
      await read(59, 1);
      await count(1);
      await find('unusual_volume', 1);
      expect(await found()).toEqual([]);
      await read(1, 1, { from: 59 });
      await count(1);
      await find('unusual_volume', 1);
      expect(await found()).toMatchObject([{ files: 60, own: null }]);
    });

    it('measures by the peers on a day that is heavy for everybody', async () => {
      await usually(8);
      for (let n = 0; n < 5; n += 1) await read(25, 1, { by: await city.member('worker', cpas, [team]) });
      await read(40, 1);
      await count(1);
      await find('unusual_volume', 1);
      expect(await found()).toEqual([]);
    });

    it('counts neither the files of an emergency nor what was written', async () => {
      await read(65, 1, { relation: 'break_glass' });
      await read(65, 1, { action: 'note.add' });
      await count(1);
      expect(await city.sql('select files from reading_day where member_id = $1', [reader.id])).toEqual([]);
    });

    it('leaves holidays alone: what is read in the place of a colleague does not count', async () => {
      const other = await city.team(cpas);
      const relief = await city.member('worker', cpas, [other]);
      await city.sql(
        `insert into team_membership (member_id, team_id, since, until) values ($1, $2, today() - 10, today() + 4)`,
        [relief.id, team.id],
      );
      await read(65, 1, { by: relief });
      const named = await city.member('worker', cpas, [other]);
      for (const file of files)
        await city.sql(
          'insert into case_file_member (case_file_id, member_id, since, until) values ($1, $2, today() - 3, today() + 3)',
          [file.id, named.id],
        );
      await read(65, 1, { by: named, relation: 'file_member' });
      await count(1);
      await find('unusual_volume', 1);
      expect(
        await city.sql('select files from reading_day where member_id = any ($1)', [[relief.id, named.id]]),
      ).toEqual([{ files: 0 }, { files: 0 }]);
      expect(await city.sql('select 1 from unusual_reading')).toEqual([]);
    });
  });

  describe('outside the hours', () => {
    const at = async (hour: number, days = 1): Promise<number> => {
      const ago = await tuesday(days);
      await read(5, ago, { hour });
      await count(ago);
      await find('off_hours', ago);
      return (await found('off_hours')).length;
    };

    it.each([
      ['in the morning', 10, 0],
      ['before seven', 5, 1],
      ['late at night', 23, 1],
    ])('where no team wrote any: %s', async (_, hour, expected) => {
      expect(await at(hour)).toBe(expected);
    });

    it('of the team, with an hour to spare: a shelter works at night', async () => {
      const shelter = await city.team(cpas);
      reader = await city.member('worker', cpas, [shelter]);
      await city.sql(
        `insert into working_hours (team_id, weekday, from_time, to_time) select $1, d, '20:00', '23:59' from generate_series(1, 7) d`,
        [shelter.id],
      );
      expect(await at(23)).toBe(0);
      expect(await at(10)).toBe(1);
    });
  });

  describe('without a relation soon after', () => {
    let away: TestOrganisation;
    let receiving: TestTeam;
    beforeEach(async () => {
      away = await city.organisation();
      receiving = await city.team(away);
      reader = await city.member('worker', away, [receiving]);
    });
    const after = async (relation = 'grant_holder'): Promise<number> => {
      await read(3, 7, { relation });
      await find('no_relation', 7);
      return (await found('no_relation')).length;
    };

    it('is shown when the way in was gone within the days', async () => {
      expect(await after()).toBe(1);
      expect(await found()).toEqual([{ kind: 'no_relation', files: 3, own: null, threshold: 2 }]);
    });
    it('is not when it still stands', async () => {
      for (const file of files.slice(0, 3)) await city.agreement(file, away, ['identity'], { team: receiving });
      expect(await after()).toBe(0);
    });
    it('is not when the agreement ran out by itself', async () => {
      for (const file of files.slice(0, 3))
        await city.agreement(file, away, ['identity'], { team: receiving, expiresOn: await day(3) });
      expect(await after()).toBe(0);
    });
    it.each(['break_glass', 'owning_team', 'lead'])('is not for %s', async (relation) => {
      expect(await after(relation)).toBe(0);
    });
    it('is not for who took a place', async () => {
      for (const file of files.slice(0, 3))
        await city.sql(
          'insert into case_file_member (case_file_id, member_id, since, until) values ($1, $2, today() - 9, today() - 5)',
          [file.id, reader.id],
        );
      expect(await after('file_member')).toBe(0);
    });
  });

  describe('each night', () => {
    const watch = async (): Promise<number> =>
      (await city.sql<{ found: number }>('select watch_readings() as found'))[0]?.found ?? -1;

    it('are looked for once, and the nights that were missed are made good', async () => {
      reader = await city.member('team_lead', cpas, [team]);
      await read(65, 1);
      expect(await watch()).toBeGreaterThan(0);
      expect(await found('volume')).toHaveLength(1);
      expect(await watch()).toBe(0);
      await city.sql(
        `update loaded_set set name = 'readings until ' || (today() - 3)::text where name like 'readings until %'`,
      );
      await read(66, 2, { hour: 23 });
      await watch();
      expect(await found('volume')).toMatchObject([{ files: 65 }, { files: 66 }]);
    });

    it('are the work of jobs', async () => {
      await city.asRole('guichet_worker', null, (client) => client.query('select watch_readings()'));
      await expect(
        city.asRole('guichet_api', await city.session(officer), (client) => client.query('select watch_readings()')),
      ).rejects.toThrow('permission denied');
    });
  });

  describe('for the officer', () => {
    let shown: UnusualReading;
    beforeEach(async () => {
      reader = await city.member('team_lead', cpas, [team]);
      await read(65, 1);
      await count(1);
      await find('unusual_volume', 1);
      shown = (await list()).find(({ member }) => member.id === reader.id)!;
    });
    const review = async (as = officer, version = 1) =>
      (await city.signedIn(as)).post(
        `/api/unusual-readings/${shown.id}/review`,
        { finding: 'explained', comment: 'Reprise des dossiers d’une collègue.' },
        { version },
      );

    it('are days and numbers, with no file', () => {
      expect(shown).toMatchObject({ kind: 'volume', files: 65, ownMedian: null, review: null });
      expect(shown.member.id).toBe(reader.id);
      expect(JSON.stringify(shown)).not.toContain(files[0]?.reference);
    });

    it('are explained or followed up once, in words', async () => {
      expect((await review()).status).toBe(200);
      expect((await list()).filter(({ id }) => id === shown.id)).toEqual([]);
      expect((await list('reviewed'))[0]?.review).toMatchObject({
        finding: 'explained',
        comment: 'Reprise des dossiers d’une collègue.',
      });
      expect((await review(officer, 2)).body['code']).toBe('unusual_reading_reviewed');
      expect(
        await city.sql(
          `select 1 as one from audit_event where action = 'unusual_reading.explained' and object_id = $1`,
          [shown.id],
        ),
      ).toHaveLength(1);
    });

    it('are nobody else’s, and never one’s own', async () => {
      expect((await review(await city.member('team_lead', cpas, [team]))).status).toBe(403);
      await city.sql('update unusual_reading set member_id = $1 where id = $2', [officer.id, shown.id]);
      expect((await list()).filter(({ id }) => id === shown.id)).toEqual([]);
      expect((await review()).status).toBe(404);
    });
  });
});
