import { ROOMS } from '@guichet/access-contract';
import type { RetentionDesk, RetentionItems, RetentionList } from '@guichet/oversight-contract';
import { verifyAgainst } from '@guichet/database';
import { trustedKeys } from '@guichet/platform-api-kernel';
import pg from 'pg';
import { City } from '../harness/city';
import type { TestCaseFile, TestMember, TestOrganisation, TestTeam } from '../harness/city';
import { pdfTags, pdfText } from '../documents/pdf-text';

let count = 0;

describe('retention', () => {
  let city: City;
  let home: TestOrganisation;
  let team: TestTeam;
  let lead: TestMember;
  let officer: TestMember;
  let manager: TestMember;
  let file: TestCaseFile;
  /** A word that stands nowhere but in this file. */
  let word: string;

  beforeAll(async () => {
    city = await City.build();
  });
  beforeEach(async () => {
    count += 1;
    word = `Zanzibarine${count}x`;
    home = await city.organisation({ kind: 'association' });
    team = await city.team(home);
    lead = await city.member('worker', home, [team]);
    officer = await city.member('data_protection_officer', home);
    manager = await city.member('organisation_manager', home);
    file = await city.caseFile(lead, team, { familyNames: word, knownAs: word, givenNames: word, birthYear: 1988 });
  });
  afterAll(() => city.end());

  /** Closes the file so many years and days ago. */
  const close = async (years: number, days = 1, of = file): Promise<void> => {
    await city.sql(
      `update case_file set status = 'closed', closure_reason = (select code from reference_entry where list = 'case_closure_reason' order by position limit 1),
         opened_on = (today() - make_interval(years => $2))::date - $3::integer - 40, closed_on = (today() - make_interval(years => $2))::date - $3::integer where id = $1`,
      [of.id, years, days],
    );
  };
  const job = (name: 'propose_destruction()' | 'carry_out_destruction(20)') =>
    city.asRole('guichet_worker', null, async (client) => {
      const { rows } = await client.query<{ n: number }>(`select ${name} as n`);
      await client.query('commit');
      return rows[0]?.n;
    });
  const propose = async (): Promise<void> => {
    await city.sql(`delete from loaded_set where name like 'retention proposed %'`);
    await job('propose_destruction()');
  };
  const desk = async (as = officer) => (await (await city.signedIn(as)).get<RetentionDesk>('/api/retention')).body;
  const list = async (as = officer): Promise<RetentionList | undefined> => {
    const { short_name: name } =
      (await city.sql<{ short_name: string }>('select short_name from organisation where id = $1', [home.id]))[0] ?? {};
    return (await desk(as)).lists.find(({ organisation }) => organisation === name);
  };
  const items = async (id = '', as = officer) =>
    (await (await city.signedIn(as)).get<RetentionItems>(`/api/retention/lists/${id}/items`)).body.items;
  const onList = async (): Promise<unknown[]> => {
    const found = await list();
    return found
      ? (await items(found.id)).map(({ reference, room, state, stop }) => [reference, room, state, stop])
      : [];
  };
  const move = async (as: TestMember, step: 'submission' | 'approval', version: number) =>
    (await city.signedIn(as)).post(`/api/retention/lists/${(await list())?.id}/${step}`, {}, { version });
  const bothHands = async (): Promise<void> => {
    await propose();
    expect((await move(officer, 'submission', 1)).status).toBe(200);
    expect((await move(manager, 'approval', 2)).status).toBe(200);
  };
  const hold = async (of = file, until = '2099-01-01', key = 'hold') =>
    (await city.signedIn(officer)).post<{ id: string }>(
      '/api/retention/holds',
      { reference: of.reference, reasonCode: 'legal_claim', note: 'Recours pendant', until },
      { key: `${key}-${of.reference}` },
    );

  describe('proposes', () => {
    it.each([
      ['a file of an association after five years', 'association', 5, true],
      ['none before', 'association', 4, false],
      ['a file of a CPAS after ten years', 'cpas', 10, true],
      ['none of a CPAS before', 'cpas', 9, false],
    ])('%s', async (_, kind, years, due) => {
      await city.sql('update organisation set kind = $2 where id = $1', [home.id, kind]);
      await close(years);
      await propose();
      expect(await onList()).toEqual(due ? [[file.reference, null, 'due', null]] : []);
    });

    it('a room before the file, when something stands in it', async () => {
      await close(3);
      await city.factIn(file, 'health');
      await city.factIn(file, 'housing');
      await propose();
      expect(await onList()).toEqual([[file.reference, 'health', 'due', null]]);
    });

    it('nothing that is open, held, or under way elsewhere', async () => {
      await propose();
      await close(6);
      await hold();
      await propose();
      expect(await onList()).toEqual([]);
      const { holds } = await desk();
      const held = holds.find(({ reference }) => reference === file.reference);
      await (await city.signedIn(officer)).post(`/api/retention/holds/${held?.id}/lifting`, {}, { version: 1 });
      expect(
        await city.sql(`select object_id from audit_event where action = 'retention.lift' and case_file_id = $1`, [
          file.id,
        ]),
      ).toEqual([{ object_id: held?.id }]);
      await propose();
      expect(await onList()).toHaveLength(1);
      await propose();
      expect(await onList()).toHaveLength(1);
    });
  });

  describe('asks for two people', () => {
    beforeEach(async () => {
      await close(6);
      await propose();
    });

    it('the one who submits is not the one who approves', async () => {
      expect((await list())?.allowedActions).toEqual(['submit']);
      expect((await move(manager, 'submission', 1)).status).toBe(403);
      expect((await move(officer, 'submission', 1)).status).toBe(200);
      expect((await move(officer, 'approval', 2)).body['code']).toBe('retention_second_person');
      expect((await list(manager))?.allowedActions).toEqual(['approve']);
      expect((await move(manager, 'approval', 1)).status).toBe(412);
      expect((await move(manager, 'approval', 2)).status).toBe(200);
      expect((await move(manager, 'approval', 3)).body['code']).toBe('retention_state');
    });

    it('and a manager of another organisation sees nothing of it', async () => {
      const stranger = await city.member('organisation_manager', await city.organisation());
      const { id } = (await list())!;
      expect((await desk(stranger)).lists).toEqual([]);
      expect((await (await city.signedIn(stranger)).get(`/api/retention/lists/${id}/items`)).status).toBe(404);
      await move(officer, 'submission', 1);
      expect(
        (await (await city.signedIn(stranger)).post(`/api/retention/lists/${id}/approval`, {}, { version: 2 })).status,
      ).toBe(404);
    });

    it('with nothing gone before both have spoken', async () => {
      await move(officer, 'submission', 1);
      await job('carry_out_destruction(20)');
      expect(await city.sql('select 1 from destroyed_file where case_file_id = $1', [file.id])).toEqual([]);
    });
  });

  describe('destroys', () => {
    const numbers = () =>
      city.sql(`select (select sum(n) from report_case_file) as files, (select jsonb_agg(x order by x) from (select organisation_id || ' ' || month || ' ' || sum(opened) || ' ' || sum(closed) as x
        from report_case_file_month group by organisation_id, month having sum(opened) <> 0 or sum(closed) <> 0) q) as months, (select sum(completed) from report_referral) as referrals`);
    const tablesWith = async (): Promise<string[]> => {
      const tables = await city.sql<{ t: string }>(
        `select c.oid::regclass::text as t from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`,
      );
      const found: string[] = [];
      for (const { t } of tables)
        if ((await city.sql(`select 1 from ${t} x where to_jsonb(x)::text like $1 limit 1`, [`%${word}%`])).length > 0)
          found.push(t);
      return found;
    };

    it('everything that speaks of the person, and keeps the figures and the record', async () => {
      for (const room of ROOMS) await city.factIn(file, room).catch(() => undefined);
      const away = await city.organisation({ kind: 'cpas' });
      const receiving = await city.team(away);
      const responsible = await city.member('worker', away, [receiving]);
      await city.referral(file, { organisation: away, team: receiving, responsible }, 'completed');
      await city.sql(`update referral set person_label = $2, request = $2 where case_file_id = $1`, [file.id, word]);
      await (await city.signedIn(lead)).get(`/api/case-files/${file.id}`);
      await close(6);
      const before = await numbers();
      expect(await tablesWith()).toEqual(expect.arrayContaining(['person', 'referral']));
      await bothHands();
      await job('carry_out_destruction(20)');
      expect(await onList()).toEqual([[file.reference, null, 'destroyed', null]]);
      expect(await tablesWith()).toEqual([]);
      expect(await numbers()).toEqual(before);
      await city.sql('select rebuild_report_summaries()');
      expect(await numbers()).toEqual(before);
      expect((await (await city.signedIn(lead)).get(`/api/case-files/${file.id}`)).status).toBe(404);
      const [shell] = await city.sql<{ reference: string; birth_year: number | null }>(
        'select f.reference, p.birth_year from case_file f join person p on p.id = f.id where f.id = $1',
        [file.id],
      );
      expect(shell?.birth_year).toBeNull();
      expect(shell?.reference).not.toBe(file.reference);
      const actions = await city.sql(
        `select action, relation from audit_event where case_file_id = $1 and outcome = 'allowed' order by id desc limit 1`,
        [file.id],
      );
      expect(actions).toEqual([{ action: 'case_file.destroyed', relation: 'clock' }]);
    });

    it('and the chain of the record still verifies', async () => {
      await (await city.signedIn(lead)).get(`/api/case-files/${file.id}`);
      await close(6);
      await bothHands();
      await job('carry_out_destruction(20)');
      await city.asAuditor('select seal_audit(100000)');
      const client = new pg.Client({ connectionString: city.databaseUrl });
      await client.connect();
      const witness = { lines: [], keys: trustedKeys(city.configuration) };
      const { fault, unsealed, sealed } = await verifyAgainst(client, witness).finally(() => client.end());
      expect({ fault, unsealed }).toEqual({ fault: null, unsealed: 0 });
      expect(sealed).toBeGreaterThan(3);
    });

    it('to a pseudonym where the rule says so: year of birth and gender stay', async () => {
      await city.sql(`update organisation set kind = 'cpas' where id = $1`, [home.id]);
      await close(11);
      await bothHands();
      await job('carry_out_destruction(20)');
      expect(await onList()).toEqual([[file.reference, null, 'pseudonymised', null]]);
      expect(
        await city.sql('select birth_year, birth_month, family_names, known_as from person where id = $1', [file.id]),
      ).toEqual([{ birth_year: 1988, birth_month: null, family_names: '', known_as: '·' }]);
    });

    it('a room alone, and leaves the others', async () => {
      await city.factIn(file, 'health');
      await city.factIn(file, 'housing');
      await close(3);
      await bothHands();
      await job('carry_out_destruction(20)');
      expect(await city.sql('select 1 from health_coverage where case_file_id = $1', [file.id])).toEqual([]);
      expect(await city.sql('select 1 from housing_situation where case_file_id = $1', [file.id])).toHaveLength(1);
      await propose();
      expect((await list())?.state).toBe('done');
    });

    it('nothing that was stopped at the last moment', async () => {
      await close(6);
      await bothHands();
      await city.sql(`update case_file set status = 'active', closed_on = null where id = $1`, [file.id]);
      await job('carry_out_destruction(20)');
      expect(await onList()).toEqual([[file.reference, null, 'stopped', 'reopened']]);
      expect(await city.sql('select family_names from person where id = $1', [file.id])).toEqual([
        { family_names: word },
      ]);
    });

    it('goes on after a run that broke off, and nothing twice', async () => {
      const more = [file, await city.caseFile(lead, team), await city.caseFile(lead, team)];
      for (const one of more) await close(6, 1, one);
      await bothHands();
      await city.asRole('guichet_worker', null, (client) => client.query('select carry_out_destruction(2)'));
      expect((await list())?.counts).toEqual({ due: 3 });
      await city.sql('select carry_out_destruction(1)');
      expect((await list())?.counts).toEqual({ due: 2, destroyed: 1 });
      expect((await list())?.state).toBe('approved');
      await job('carry_out_destruction(20)');
      await job('carry_out_destruction(20)');
      expect(await list()).toMatchObject({ state: 'done', counts: { destroyed: 3 } });
      const gone = await city.sql(
        `select 1 from audit_event where action = 'case_file.destroyed' and case_file_id = any ($1)`,
        [more.map(({ id }) => id)],
      );
      expect(gone).toHaveLength(3);
    });

    it('for good: what refreshes access opens the shell to nobody', async () => {
      await close(6);
      await bothHands();
      await job('carry_out_destruction(20)');
      await city.sql('select refresh_case_access($1)', [file.id]);
      expect(await city.sql('select 1 from case_access where case_file_id = $1', [file.id])).toEqual([]);
      expect(await city.sql('select acl from case_file where id = $1', [file.id])).toEqual([{ acl: [] }]);
    });

    it('in every table that names a file, those of tomorrow too', async () => {
      const short = await city.sql(
        `select x.name from tables_of_file(null) x where not has_table_privilege('guichet_definer', x.name, 'delete')`,
      );
      expect(short).toEqual([]);
    });
  });

  describe('certifies', () => {
    const certificate = async (as = officer) =>
      (await city.signedIn(as)).bytes(`/api/retention/lists/${(await list())?.id}/certificate`);

    it('what went, on a paper that anybody may verify', async () => {
      await close(6);
      await propose();
      expect((await certificate()).status).toBe(422);
      await bothHands();
      await job('carry_out_destruction(20)');
      const { status, bytes } = await certificate(manager);
      expect(status).toBe(200);
      const text = (await pdfText(bytes)).join(' ').replaceAll(/\s+/g, ' ');
      expect(text).toContain(file.reference);
      expect([...(await pdfTags(bytes)).keys()]).toEqual(expect.arrayContaining(['H1', 'Table', 'TH']));
      const [row] = await city.sql<{ code: string }>('select code from retention_list where organisation_id = $1', [
        home.id,
      ]);
      expect(text.replaceAll(' ', '')).toContain(row?.code);
      const verified = await city.stranger().get(`/api/letter-verifications/${row?.code}`);
      expect(verified.body).toMatchObject({ result: 'genuine', kind: 'destruction' });
      expect(JSON.stringify(verified.body)).not.toContain(file.reference);
      const printed = await city.sql(`select 1 from audit_event where action = 'retention.print' and member_id = $1`, [
        manager.id,
      ]);
      expect(printed).toHaveLength(1);
    });
  });

  it('records each step', async () => {
    await close(6);
    await propose();
    await items((await list())?.id);
    await move(officer, 'submission', 1);
    await move(manager, 'approval', 2);
    await hold();
    await job('carry_out_destruction(20)');
    const actions = await city.sql<{ action: string }>(
      `select action from audit_event where member_id = any ($1) and action like 'retention.%' order by id`,
      [[officer.id, manager.id]],
    );
    expect(actions.map(({ action }) => action)).toEqual([
      'retention.read',
      'retention.submitted',
      'retention.approved',
      'retention.hold',
    ]);
    expect(await onList()).toEqual([[file.reference, null, 'kept', null]]);
  });
});
