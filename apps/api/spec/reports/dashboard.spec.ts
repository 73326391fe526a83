import type { Role } from '@guichet/access-contract';
import { dashboardOf, SmallCity, staffed } from './small-city';

let small: SmallCity;
beforeAll(async () => {
  small = await SmallCity.build();
  await small.files(6, small.cpas);
  await small.files(2, small.atelier);
  await small.referrals(3, small.cpas, small.atelier);
});
afterAll(() => small.end());

describe('who sees a dashboard', () => {
  it('nobody without a session', async () => {
    expect((await small.city.stranger().get('/api/dashboard')).status).toBe(401);
  });

  it.each<[Role, number]>([
    ['reception', 403],
    ['worker', 403],
    ['administrator', 403],
    ['team_lead', 200],
    ['organisation_manager', 200],
    ['city_coordinator', 200],
    ['data_protection_officer', 200],
  ])('%s: %i', async (role, status) => {
    const caller = await small.city.signedIn(await small.city.member(role, small.cpas.organisation, [small.cpas.team]));
    expect((await caller.get('/api/dashboard')).status).toBe(status);
    expect((await caller.get('/api/dashboard.csv')).status).toBe(status);
  });

  it('the function that counts refuses by itself whoever the application would let in', async () => {
    const worker = await small.city.session(small.cpas.worker);
    const ask = small.city.asRole('guichet_api', worker, (client) =>
      client.query(`select report_dashboard('2026-01-01', '2026-11-01', null, '2026-11-22')`),
    );
    await expect(ask).rejects.toMatchObject({ code: 'GU403' });
  });

  it('nobody reads the summaries themselves', async () => {
    const session = await small.city.session(small.cpas.worker);
    for (const table of ['report_case_file', 'report_referral', 'report_residence_expiry']) {
      const read = small.city.asRole('guichet_api', session, (client) => client.query(`select * from ${table}`));
      await expect(read).rejects.toMatchObject({ code: '42501' });
    }
  });
});

describe('a manager', () => {
  it('sees exact numbers of the own organisation, with the lists behind them', async () => {
    const { reach, organisation, organisations, files } = await dashboardOf(small.cpas.manager);
    expect({ reach, organisation: organisation?.name, organisations }).toEqual({
      reach: 'organisation',
      organisation: 'CPAS',
      organisations: [],
    });
    expect(files.open).toEqual({
      value: 9,
      suppressed: false,
      list: { place: 'case_files', filters: { status: 'new,in_assessment,active,standby' } },
    });
    expect(files.rows).toHaveLength(1);
    expect(files.rows[0]?.open.list?.filters).toMatchObject({ teamId: small.cpas.team.id });
  });

  it('sees the small numbers of pairs it belongs to, and no pair of others', async () => {
    const stranger = await staffed(small.city, 'Logis');
    await small.referrals(2, stranger, small.atelier);
    const { referrals } = await dashboardOf(small.cpas.manager);
    expect(referrals.pairs.map(({ from, to, sent }) => [from.name, to.name, sent.value])).toEqual([
      ['CPAS', 'Atelier', 3],
    ]);
    expect(referrals.pairs[0]?.sent.list).toMatchObject({
      place: 'referrals',
      filters: { box: 'sent', organisationId: small.atelier.organisation.id },
    });
  });

  it('may name the own organisation, and no other', async () => {
    expect((await small.cpas.manager.get(`/api/dashboard?organisation=${small.cpas.organisation.id}`)).status).toBe(
      200,
    );
    expect((await small.cpas.manager.get(`/api/dashboard?organisation=${small.atelier.organisation.id}`)).status).toBe(
      403,
    );
  });

  it('never counts files on members of staff: the number would say that they exist', async () => {
    const before = (await dashboardOf(small.atelier.manager)).files.open.value;
    await small.city.caseFile(small.atelier.worker, small.atelier.team, { staffOf: small.cpas.organisation });
    expect((await dashboardOf(small.atelier.manager)).files.open.value).toBe(before);
  });
});

describe('a team lead', () => {
  it('sees the organisation, and opens only the lists of the own teams', async () => {
    const other = await small.city.team(small.cpas.organisation);
    const colleague = await small.city.member('worker', small.cpas.organisation, [other]);
    await small.files(5, { ...small.cpas, team: other, worker: colleague });
    const lead = await small.city.signedIn(await small.city.member('team_lead', small.cpas.organisation, [other]));
    const { files } = await dashboardOf(lead);
    expect(files.open.list).toBeUndefined();
    expect(files.rows.map(({ unit, open }) => [unit.id === other.id, Boolean(open.list)])).toEqual(
      expect.arrayContaining([
        [true, true],
        [false, false],
      ]),
    );
  });
});

describe('numbers move', () => {
  it('when a file opens and when it closes', async () => {
    const before = (await dashboardOf(small.atelier.manager)).files;
    const [id] = await small.files(1, small.atelier, { status: 'new' });
    const opened = (await dashboardOf(small.atelier.manager)).files;
    expect(opened.open.value).toBe(Number(before.open.value) + 1);
    expect(opened.openedThisMonth?.value).toBe(Number(before.openedThisMonth?.value) + 1);
    await small.city.sql(
      `update case_file set status = 'closed', closed_on = $2, closure_reason = 'goals_reached' where id = $1`,
      [id, small.city.clock.today()],
    );
    const closed = (await dashboardOf(small.atelier.manager)).files;
    expect(closed.open.value).toBe(before.open.value);
    expect(closed.closedInPeriod.value).toBe(Number(before.closedInPeriod.value) + 1);
    expect(closed.openedInPeriod.value).toBe(opened.openedInPeriod.value);
  });

  it('when a referral is sent, on both sides', async () => {
    const [before, there] = [
      (await dashboardOf(small.cpas.manager)).referrals,
      (await dashboardOf(small.atelier.manager)).referrals,
    ];
    await small.referrals(1, small.cpas, small.atelier);
    expect((await dashboardOf(small.cpas.manager)).referrals.sent.value).toBe(Number(before.sent.value) + 1);
    expect((await dashboardOf(small.atelier.manager)).referrals.received?.value).toBe(
      Number(there.received?.value) + 1,
    );
  });

  it('not when a draft is written', async () => {
    const before = (await dashboardOf(small.cpas.manager)).referrals;
    await small.referrals(1, small.cpas, small.atelier, 'draft');
    expect((await dashboardOf(small.cpas.manager)).referrals.sent).toEqual(before.sent);
  });

  it('when an answer is late', async () => {
    const [id] = await small.referrals(1, small.cpas, small.atelier);
    const before = (await dashboardOf(small.atelier.manager)).referrals.overdue.value;
    await small.city.sql(`update referral set decide_by = now() - interval '2 days' where id = $1`, [id]);
    expect((await dashboardOf(small.atelier.manager)).referrals.overdue.value).toBe(Number(before) + 1);
    expect((await dashboardOf(small.cpas.manager)).referrals.overdueElsewhere?.value).toBeGreaterThan(0);
  });
});

describe('periods', () => {
  it('of an organisation may be any months up to now', async () => {
    const { period, files } = await dashboardOf(small.cpas.manager, '?from=2026-01&to=2026-03');
    expect(period).toEqual({ from: '2026-01', to: '2026-03' });
    expect(files.openedInPeriod.value).toBeGreaterThanOrEqual(3);
    expect((await small.cpas.manager.get('/api/dashboard?from=2026-03&to=2026-01')).body).toMatchObject({
      status: 422,
      code: 'period_impossible',
    });
    expect((await small.cpas.manager.get('/api/dashboard?from=hier')).body).toMatchObject({
      status: 400,
      errors: [{ field: 'from', code: 'isMonth' }],
    });
  });

  it('across organisations are those offered', async () => {
    expect((await small.coordinator.get('/api/dashboard?from=2026-01&to=2026-03')).body).toMatchObject({
      status: 422,
      code: 'period_not_offered',
    });
    const { periods } = await dashboardOf(small.coordinator, '?from=&to=&organisation=');
    for (const { from, to } of periods)
      expect((await dashboardOf(small.coordinator, `?from=${from}&to=${to}`)).period).toEqual({ from, to });
  });
});

describe('the record', () => {
  it('names each look, its organisation, and each export', async () => {
    const { id } = small.atelier.organisation;
    await small.coordinator.get(`/api/dashboard?organisation=${id}`);
    await small.coordinator.get('/api/dashboard.csv');
    const seen = await small.city.sql(
      `select action, object_id from audit_event where member_id = $1 order by id desc limit 2`,
      [small.coordinator.member?.id],
    );
    expect(seen).toEqual([
      { action: 'dashboard.exported', object_id: null },
      { action: 'dashboard.read', object_id: id },
    ]);
  });
});
