import { loadReferenceData } from '@guichet/database';
import type {
  ChangeResidenceRule,
  ResidenceRuleEffect,
  ResidenceRuleHistory,
  ResidenceRules,
} from '@guichet/reference-data-contract';
import type { Caller } from '../harness/caller';
import type { TestMember, TestTeam } from '../harness/city';
import { City } from '../harness/city';

const CARD = '/api/residence-rules/card.A';
const sixty: ChangeResidenceRule = {
  validFrom: '2027-01-01',
  windowOpensDaysBefore: 60,
  windowClosesDaysBefore: 30,
  prepareDaysBefore: 120,
  provisional: false,
  defaultLabourMarket: 'not_stated',
  cohortExpiresOn: null,
  note: 'Soixante jours à partir de 2027.',
  source: 'Moniteur belge, 3 novembre 2026',
  reviewedOn: '2026-11-20',
};

describe('rules of residence', () => {
  let city: City;
  let team: TestTeam;
  let lead: TestMember;
  let administrator: Caller;
  let worker: Caller;
  const papers = new Map<string, string>();

  async function paper(name: string, typeCode: string, validUntil: string, of = { team, lead }): Promise<string> {
    const file = await city.caseFile(of.lead, of.team);
    const [row] = await city.sql<{ id: string }>(
      `insert into residence_document (case_file_id, owner_organisation_id, owner_subject, author_id, type_code, valid_from, valid_until)
       values ($1, $2, $3, $4, $5, '2026-03-01', $6) returning id`,
      [file.id, of.team.organisationId, of.team.staffSubject, of.lead.id, typeCode, validUntil],
    );
    papers.set(name, row?.id ?? '');
    return file.id;
  }
  async function opensOn(name: string): Promise<string | null> {
    const [row] = await city.sql<{ on: string | null; version: number }>(
      'select window_opens_on::text as on, version from residence_document where id = $1',
      [papers.get(name)],
    );
    expect(row?.version).toBe(1);
    return row?.on ?? null;
  }
  const historyOf = async (caller = administrator, path = CARD): Promise<ResidenceRuleHistory> => {
    const answer = await caller.get<ResidenceRuleHistory>(path);
    expect(answer.status).toBe(200);
    return answer.body;
  };

  beforeAll(async () => {
    city = await City.build();
    city.clock.standAt(new Date('2026-11-22T10:00:00Z'));
    const association = await city.organisation({ name: 'Atelier des Lilas' });
    team = await city.team(association);
    lead = await city.member('worker', association, [team]);
    worker = await city.signedIn(lead);
    administrator = await city.signedIn(
      await city.member('administrator', association, [], { givenName: 'Ada', familyName: 'Wauters' }),
    );
    await paper('ends in 2026', 'card.A', '2026-12-31');
    await paper('ends in 2027', 'card.A', '2027-03-14');
    await paper('card K', 'card.K', '2027-03-14');
  });
  afterAll(() => city.end());

  it('are read by everybody, with their standing and without anything to do', async () => {
    const { body } = await worker.get<ResidenceRules>('/api/residence-rules');
    expect(body.items.find((rule) => rule.typeCode === 'card.A')).toMatchObject({
      standing: 'in_force',
      windowOpensDaysBefore: 45,
      windowClosesDaysBefore: 30,
      validTo: null,
      reviewDue: false,
    });
    const history = await historyOf(worker);
    expect(history).toMatchObject({ typeCode: 'card.A', version: 1, allowedActions: [] });
    expect(history.items[0]).toMatchObject({ author: null, reviewedBy: null });
    expect((await worker.get('/api/residence-rules/card.Z')).status).toBe(404);
    expect(await historyOf(worker, '/api/residence-rules/annex.22')).toMatchObject({ version: 0, items: [] });
  });

  it('say so when nobody reviewed them for twelve months', async () => {
    city.clock.standAt(new Date('2027-11-23T10:00:00Z'));
    const history = await historyOf();
    city.clock.standAt(new Date('2026-11-22T10:00:00Z'));
    expect(history.items[0]?.reviewDue).toBe(true);
  });

  it('are changed by an administrator only, past the application too', async () => {
    expect((await worker.put(CARD, sixty, 1)).status).toBe(403);
    expect((await worker.post(`${CARD}/effect`, sixty)).status).toBe(403);
    const session = await city.session(lead);
    for (const statement of [
      `insert into residence_rule (type_code, valid_from, source, reviewed_on, author_id) values ('card.A', '2030-01-01', 'x', '2026-01-01', ctx_member())`,
      `update residence_rule set window_opens_days_before = 1`,
    ])
      await expect(city.asRole('guichet_api', session, (client) => client.query(statement))).rejects.toThrow(
        /row-level security|permission denied/,
      );
    const counted = await city.asRole('guichet_api', session, (client) =>
      client.query(`select * from residence_rule_effect('card.A', '2026-01-01', 1, 1, 1, false, null)`),
    );
    expect(counted.rows).toEqual([]);
  });

  it('name the version that was read, a true review date and a window the right way round', async () => {
    expect((await administrator.put(CARD, sixty)).status).toBe(428);
    expect((await administrator.put(CARD, sixty, 7)).status).toBe(412);
    const turned = { ...sixty, windowOpensDaysBefore: 20 };
    expect((await administrator.put(CARD, turned, 1)).body).toMatchObject({ code: 'ck_residence_rule_window' });
    const early = { ...sixty, reviewedOn: '2026-11-23' };
    expect((await administrator.put(CARD, early, 1)).body).toMatchObject({ code: 'rule_reviewed_in_future' });
    expect((await administrator.put('/api/residence-rules/card.Z', sixty, 0)).status).toBe(404);
    expect((await historyOf()).version).toBe(1);
  });

  describe('that change', () => {
    it('become a new version, and recompute the papers that end under it', async () => {
      expect(await opensOn('ends in 2027')).toBe('2027-01-28');
      const answer = await administrator.put<{ version: number }>(CARD, sixty, 1);
      expect([answer.status, answer.body.version, answer.headers['etag']]).toEqual([200, 2, '"2"']);
      expect(await opensOn('ends in 2027')).toBe('2027-01-13');
      expect(await opensOn('ends in 2026')).toBe('2026-11-16');
      expect(await opensOn('card K')).toBe('2027-02-02');
    });

    it('leave the former version readable, and say who wrote which', async () => {
      const { items, allowedActions } = await historyOf();
      expect(allowedActions).toEqual(['change', 'review']);
      expect(items.map(({ validFrom, validTo, standing, author }) => [validFrom, validTo, standing, author])).toEqual([
        ['2027-01-01', null, 'coming', 'Ada Wauters'],
        ['2000-01-01', '2026-12-31', 'in_force', null],
      ]);
    });

    it('replace a version of the same first day without losing it', async () => {
      const answer = await administrator.put(CARD, { ...sixty, windowOpensDaysBefore: 50 }, 2);
      expect(answer.status).toBe(200);
      expect(await opensOn('ends in 2027')).toBe('2027-01-23');
      const { items, version } = await historyOf();
      expect(version).toBe(4);
      expect(items.map(({ windowOpensDaysBefore, standing }) => [windowOpensDaysBefore, standing])).toEqual([
        [50, 'coming'],
        [60, 'replaced'],
        [45, 'in_force'],
      ]);
    });

    it('can never be rewritten, not even by an administrator past the application', async () => {
      const session = await city.session(administrator.member as TestMember);
      const rewrite = (set: string) =>
        city.asRole('guichet_api', session, (client) =>
          client.query(`update residence_rule set ${set} where type_code = 'card.A' and superseded_at is not null`),
        );
      await expect(rewrite('note = $$x$$')).rejects.toThrow(/permission denied/);
      await expect(rewrite('superseded_at = null')).rejects.toThrow(/not rewritten/);
    });

    it('survive the next loading of the delivered rules', async () => {
      const before = await historyOf();
      await loadReferenceData(city.databaseUrl);
      expect(await historyOf()).toEqual(before);
      expect(await opensOn('ends in 2027')).toBe('2027-01-23');
    });

    it('are reviewed without changing what they say', async () => {
      const answer = await administrator.put(`${CARD}/review`, { reviewedOn: '2026-11-22' }, 4);
      expect(answer.body).toMatchObject({ version: 5 });
      const { items, version } = await historyOf();
      expect([version, items[2]?.reviewedOn, items[2]?.reviewedBy]).toEqual([5, '2026-11-22', 'Ada Wauters']);
      const nothing = await administrator.put('/api/residence-rules/annex.22/review', { reviewedOn: '2026-11-22' }, 0);
      expect(nothing.body).toMatchObject({ code: 'rule_nothing_to_review' });
    });

    it('give a first rule to a type that had none', async () => {
      const rule = { ...sixty, validFrom: '2026-01-01', provisional: true, windowOpensDaysBefore: null };
      await paper('annex 22', 'annex.22', '2027-05-01');
      const covers = async () =>
        (
          await city.sql<{ coverage: string }>('select coverage from residence_document where id = $1', [
            papers.get('annex 22'),
          ])
        )[0]?.coverage;
      expect(await covers()).toBe('none');
      expect((await administrator.put('/api/residence-rules/annex.22', rule, 0)).status).toBe(200);
      expect(await covers()).toBe('provisional');
    });

    it('stand in the record', async () => {
      const rows = await city.sql<{ action: string; n: number }>(
        `select action, count(*)::integer as n from audit_event where object_kind = 'residence_rule' group by 1 order by 1`,
      );
      expect(rows).toEqual([
        { action: 'residence_rule.change', n: 3 },
        { action: 'residence_rule.review', n: 1 },
      ]);
    });
  });

  describe('say whom they touch before they are saved', () => {
    const effectOf = async (change: Partial<ChangeResidenceRule>, path = '/api/residence-rules/card.L') => {
      const answer = await administrator.post<ResidenceRuleEffect>(`${path}/effect`, {
        ...sixty,
        validFrom: '2022-01-01',
        ...change,
      });
      expect(answer.status).toBe(200);
      return answer.body;
    };
    beforeAll(async () => {
      const cpas = await city.organisation({ name: 'CPAS des Tilleuls' });
      const aid = await city.team(cpas);
      const colleague = await city.member('worker', cpas, [aid]);
      // today in the database is the real one: the papers end in so many days from it
      const [row] = await city.sql<{ soon: string; later: string }>(
        `select (today() + 50)::text as soon, (today() + 300)::text as later`,
      );
      for (let n = 0; n < 6; n += 1) await paper(`soon ${n}`, 'card.L', row?.soon ?? '');
      for (let n = 0; n < 7; n += 1)
        await paper(`later ${n}`, 'card.L', row?.later ?? '', { team: aid, lead: colleague });
    });

    it('in numbers by organisation', async () => {
      const effect = await effectOf({});
      expect(effect).toMatchObject({
        replaces: false,
        documents: 13,
        persons: 13,
        measures: { opensEarlier: 13, opensLater: 0, intoWindow: 6, outOfWindow: 0, endsEarlier: 0, losesCover: 0 },
      });
      expect(effect.organisations.map(({ name, persons }) => [name, persons])).toEqual([
        ['CPAS des Tilleuls', 7],
        ['Atelier des Lilas', 6],
      ]);
    });

    it('also when everybody’s cover would end together', async () => {
      const effect = await effectOf({
        windowOpensDaysBefore: 40,
        prepareDaysBefore: 90,
        cohortExpiresOn: '2026-10-01',
      });
      expect(effect.measures).toMatchObject({ endsEarlier: 13, losesCover: 13, endsLater: 0 });
    });

    it('without giving a small number away', async () => {
      const [row] = await city.sql<{ day: string }>(`select (today() + 50)::text as day`);
      await city.sql(
        `update residence_document set valid_until = today() - 20 where type_code = 'card.L' and id <> all ($1::uuid[]) and valid_until = $2`,
        [['soon 0', 'soon 1', 'soon 2'].map((name) => papers.get(name)), row?.day],
      );
      await city.sql(`update residence_document set type_code = 'card.M' where valid_until = today() - 20`);
      const effect = await effectOf({});
      expect(effect.organisations.map((one) => one.persons)).toEqual([null, null]);
      expect([effect.persons, effect.measures.intoWindow]).toEqual([10, null]);
    });

    it('and change nothing by that, but the asking is recorded', async () => {
      expect((await historyOf(administrator, '/api/residence-rules/card.L')).version).toBe(1);
      const [row] = await city.sql<{ n: number }>(
        `select count(*)::integer as n from audit_event where action = 'residence_rule.preview'`,
      );
      expect(row?.n).toBe(3);
    });

    it('says when a version of the same day would be replaced', async () => {
      expect((await effectOf({ validFrom: '2000-01-01' }, CARD)).replaces).toBe(true);
    });
  });
});
