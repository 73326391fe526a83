import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { City } from '../harness/city';
import type { TestMember, TestOrganisation, TestTeam } from '../harness/city';
import type { Caller } from '../harness/caller';
import type { Member } from '@guichet/organisations-contract';
import { asItIs } from '../organisations/staffed-city';
import { EventStream } from '../notifications/event-stream';
import { cookiesOf, Door } from './signing-in';

const KEY = '5f0c1a52-9d0f-4c55-8a5b-3f6f0a4f2c11';
const PASSWORD = 'sept grues au-dessus du fleuve lent';

describe('coming and leaving', () => {
  let city: City;
  let door: Door;
  let cpas: TestOrganisation;
  let team: TestTeam;
  let boss: Caller;
  let outbox: string;

  beforeAll(async () => {
    city = await City.build({ outboxDir: join('/tmp', `guichet-coming-${process.pid}`) });
    door = new Door(city);
    outbox = join(city.configuration.outboxDir, 'mail');
  });
  afterAll(async () => {
    await city.end();
    await rm(city.configuration.outboxDir, { recursive: true, force: true });
  });
  beforeEach(async () => {
    cpas = await city.organisation({ kind: 'cpas' });
    team = await city.team(cpas);
    boss = await city.signedIn(await city.member('organisation_manager', cpas));
    await rm(outbox, { recursive: true, force: true });
  });

  const letters = async () => {
    const names = await readdir(outbox).catch(() => []);
    return Promise.all(names.sort().map((name) => readFile(join(outbox, name), 'utf8')));
  };
  const tokenOf = (letter: string | undefined) =>
    /activation#([\w-]{43})/.exec(letter?.replaceAll('=\n', '') ?? '')?.[1] ?? '';
  const invite = (member: TestMember, by = boss) => by.post(`/api/members/${member.id}/invitation`);
  const look = (token: string) =>
    city.stranger().post<{ secrecy: { version: string }; email: string }>('/api/invitations/opening', { token });
  const accept = (token: string, password = PASSWORD, secrecyVersion = '2026-01') =>
    city.stranger().post<{ code: string; step?: string }>('/api/invitations/acceptance', {
      token,
      password,
      secrecyVersion,
    });

  it('tells a member by mail that lost factors were taken away', async () => {
    const member = await city.member('worker', cpas, [team]);
    expect((await boss.delete(`/api/members/${member.id}/factors`)).status).toBe(204);
    const told = await letters();
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(member.email);
    expect(told[0]?.replaceAll('=\n', '')).toMatch(/deuxi(=C3=A8|è)me facteur ont/);
  });

  it('tells a member by mail that they were given a password, once, and never which', async () => {
    const member = await city.member('worker', cpas, [team]);
    const [first, again] = [
      await boss.post<{ password: string }>(`/api/members/${member.id}/password`, {}, { key: KEY }),
      await boss.post<{ password: string }>(`/api/members/${member.id}/password`, {}, { key: KEY }),
    ];
    expect([first.status, again.body.password]).toEqual([201, first.body.password]);
    const told = await letters();
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(member.email);
    expect(told[0]).toContain('un nouveau mot de passe');
    expect(told[0]).not.toContain(first.body.password);
  });

  it('invites a new member by mail; nobody else ever knows the password', async () => {
    const made = await boss.post<{ id: string; password: string | null }>('/api/members', {
      organisationId: cpas.id,
      teamIds: [team.id],
      givenName: 'Zoé',
      familyName: 'Lambert',
      email: `zoe${Date.now()}@example.org`,
      role: 'worker',
      language: 'fr',
      secrecyUndertakingOn: null,
      staffFileRight: false,
      protectedAddressRight: false,
      invite: true,
    });
    expect([made.status, made.body.password]).toEqual([201, null]);
    const [letter] = await letters();
    const token = tokenOf(letter);
    expect(token).toHaveLength(43);
    const opened = await look(token);
    expect(opened.body).toMatchObject({ givenName: 'Zoé', language: 'fr', secrecy: { version: '2026-01' } });
    const accepted = await accept(token);
    expect([accepted.status, cookiesOf(accepted).startsWith('__Host-guichet=')]).toEqual([201, true]);
    expect((await door.browser(accepted).get('/api/case-files')).status).toBe(200);
    const [row] = await city.sql(
      `select m.secrecy_undertaking_on is not null as undertaken, a.version, a.language from member m join secrecy_acceptance a on a.member_id = m.id where m.id = $1`,
      [made.body.id],
    );
    expect(row).toEqual({ undertaken: true, version: '2026-01', language: 'fr' });
    const events = await city.sql(
      `select action from audit_event where member_id = $1 and action in ('invitation.accept', 'session.open') order by id`,
      [made.body.id],
    );
    expect(events).toEqual([{ action: 'invitation.accept' }, { action: 'session.open' }]);
    const stored = await city.sql<{ token_hash: Buffer }>('select token_hash from invitation where member_id = $1', [
      made.body.id,
    ]);
    expect(stored[0]?.token_hash.toString('latin1')).not.toContain(token);
  });

  it('takes an invitation once, even fifty times at once', async () => {
    const zoe = await city.member('worker', cpas, [team], { secrecy: false });
    await invite(zoe);
    const token = tokenOf((await letters())[0]);
    const answers = await Promise.all(Array.from({ length: 50 }, () => accept(token)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(await city.sql('select 1 from session where member_id = $1', [zoe.id])).toHaveLength(1);
  });

  it('answers the same to a used, an old, a revoked and an invented word', async () => {
    const old = await city.member('worker', cpas);
    await invite(old);
    const oldToken = tokenOf((await letters()).at(-1));
    await city.sql(`update invitation set expires_at = now() - interval '1 second' where member_id = $1`, [old.id]);
    const revoked = await city.member('worker', cpas);
    await invite(revoked);
    const revokedToken = tokenOf((await letters()).find((letter) => letter.includes(revoked.email)));
    expect((await boss.delete(`/api/members/${revoked.id}/invitation`)).status).toBe(204);
    const used = await city.member('worker', cpas);
    await invite(used);
    const usedToken = tokenOf((await letters()).find((letter) => letter.includes(used.email)));
    expect((await accept(usedToken)).status).toBe(201);
    const bodies = [];
    for (const token of [oldToken, revokedToken, usedToken, 'A'.repeat(43)]) {
      expect(token).toHaveLength(43);
      const { status, body } = await look(token);
      bodies.push(JSON.stringify({ status, ...body, requestId: '' }));
      expect((await accept(token)).status).toBe(404);
    }
    expect(new Set(bodies).size).toBe(1);
    expect(bodies[0]).toContain('invitation_over');
  });

  it('lets the newest invitation take the place of the one before', async () => {
    const zoe = await city.member('worker', cpas);
    await invite(zoe);
    const first = tokenOf((await letters())[0]);
    await rm(outbox, { recursive: true, force: true });
    await invite(zoe);
    const second = tokenOf((await letters())[0]);
    expect((await look(first)).status).toBe(404);
    expect((await look(second)).status).toBe(200);
    const state = await boss.get<{ state: string; allowedActions: string[] }>(`/api/members/${zoe.id}/invitation`);
    expect(state.body).toMatchObject({ state: 'open', allowedActions: ['invite', 'revoke'] });
  });

  it('refuses a weak password and another version of the undertaking, and the invitation still stands', async () => {
    const zoe = await city.member('worker', cpas);
    await invite(zoe);
    const token = tokenOf((await letters())[0]);
    expect((await accept(token, 'court')).body.code).toBe('password_weak');
    expect((await accept(token, PASSWORD, '1999-01')).body.code).toBe('secrecy_text_changed');
    expect((await accept(token)).status).toBe(201);
  });

  it('ends an invitation with the address it was sent to, and with the account, even when that opens again', async () => {
    const change = async (id: string, facts: object) => {
      const { body } = await boss.get<Member>(`/api/members/${id}`);
      return (await boss.put(`/api/members/${id}`, { ...asItIs(body), ...facts }, body.version)).status;
    };
    const zoe = await city.member('worker', cpas, [team]);
    await invite(zoe);
    const misdirected = tokenOf((await letters())[0]);
    expect(await change(zoe.id, { givenName: 'Zoé' })).toBe(200);
    expect((await look(misdirected)).status).toBe(200);
    expect(await change(zoe.id, { email: `juste.${zoe.email}` })).toBe(200);
    expect((await look(misdirected)).status).toBe(404);
    expect((await accept(misdirected)).status).toBe(404);

    const closed = await city.member('worker', cpas, [team]);
    await invite(closed);
    const kept = tokenOf((await letters()).find((letter) => letter.includes(closed.email)));
    expect((await look(kept)).status).toBe(200);
    expect(await change(closed.id, { active: false })).toBe(200);
    expect(await change(closed.id, { active: true })).toBe(200);
    expect((await look(kept)).status).toBe(404);
  });

  it('asks for the second factor before the session where the organisation wants one', async () => {
    const duty = `/api/organisations/${cpas.id}/second-factor`;
    const { body } = await boss.get<{ version: number }>(duty);
    expect((await boss.put(duty, { roles: ['worker'] }, body.version)).status).toBe(200);
    const zoe = await city.member('worker', cpas);
    await invite(zoe);
    const accepted = await accept(tokenOf((await letters())[0]));
    expect([accepted.status, accepted.body.step]).toEqual([202, 'enrol']);
    expect((await door.browser(accepted).get('/api/session')).status).toBe(401);
  });

  it('is for those who administer the member: not a foreign manager, not for whoever signs in already', async () => {
    const zoe = await city.member('worker', cpas);
    const foreign = await city.signedIn(await city.member('organisation_manager', await city.organisation()));
    expect((await invite(zoe, foreign)).status).toBe(403);
    await door.password(zoe);
    const refused = await invite(zoe);
    expect([refused.status, refused.body['code']]).toEqual([422, 'member_signs_in_already']);
    expect((await foreign.get(`/api/members/${zoe.id}/invitation`)).status).toBe(404);
  });

  describe('leaving', () => {
    let leaver: TestMember;
    let heir: TestMember;
    let other: TestMember;
    interface Plan {
      version: number;
      holdings: {
        teamId: string;
        files: number;
        referrals: number;
        tasks: number;
        appointments: number;
        successors: { id: string }[];
      }[];
      files: { id: string }[];
    }
    const plan = async () => (await boss.get<Plan>(`/api/members/${leaver.id}/departure`)).body;
    const depart = (heirs: object[], files: object[], version: number) =>
      boss.post<{ code: string }>(`/api/members/${leaver.id}/departure`, { heirs, files }, { version });

    beforeEach(async () => {
      leaver = await city.member('worker', cpas, [team]);
      heir = await city.member('worker', cpas, [team]);
      other = await city.member('worker', cpas, [team]);
    });

    it('hands over files, referrals and tasks, and ends everything within the second', async () => {
      const files = [await city.caseFile(leaver, team), await city.caseFile(leaver, team)];
      const forem = await city.organisation({ kind: 'forem' });
      const elsewhere = await city.team(forem);
      const sender = await city.member('worker', forem, [elsewhere]);
      const theirs = await city.caseFile(sender, elsewhere);
      await city.referral(theirs, { organisation: cpas, team, responsible: leaver }, 'accepted', {
        rooms: ['training'],
      });
      await city.sql(
        `insert into task (organisation_id, owner_member_id, created_by_id, title, due_on, series_first_on) values ($1, $2, $2, 'Rappeler', today(), today())`,
        [cpas.id, leaver.id],
      );
      await city.application.listen(0, '127.0.0.1');
      const stream = await EventStream.open(
        city.application,
        (await city.application.getUrl()).replace('[::1]', '127.0.0.1'),
        await city.session(leaver),
      );
      await stream.until(({ comments }) => comments.includes('connected'));
      const browser = await city.signedIn(leaver);
      expect((await browser.get('/api/case-files')).status).toBe(200);

      const before = await plan();
      expect(before.holdings).toEqual([expect.objectContaining({ teamId: team.id, files: 2, referrals: 1, tasks: 1 })]);
      const left = await depart(
        [{ teamId: team.id, memberId: heir.id }],
        [{ caseFileId: files[1]!.id, memberId: other.id }],
        before.version,
      );
      expect(left.status).toBe(200);
      expect(
        await city.sql(`select outcome from audit_event where action = 'member.depart' and object_id = $1`, [
          leaver.id,
        ]),
      ).toEqual([{ outcome: 'allowed' }]);
      expect((await browser.get('/api/case-files')).status).toBe(401);
      await stream.until(({ ended }) => ended, 1);

      const leads = await city.sql('select lead_member_id from case_file where id = any ($1) order by id = $2', [
        files.map(({ id }) => id),
        files[1]!.id,
      ]);
      expect(leads).toEqual([{ lead_member_id: heir.id }, { lead_member_id: other.id }]);
      expect(
        await city.sql('select responsible_member_id as id from referral where case_file_id = $1', [theirs.id]),
      ).toEqual([{ id: heir.id }]);
      expect(
        await city.sql(`select owner_member_id as id from task where title = 'Rappeler' and organisation_id = $1`, [
          cpas.id,
        ]),
      ).toEqual([{ id: heir.id }]);
      const heirs = await city.signedIn(heir);
      expect((await heirs.get(`/api/case-files/${files[0]!.id}`)).status).toBe(200);
      expect(await city.sql('select files, referrals, tasks from departure where member_id = $1', [leaver.id])).toEqual(
        [{ files: 2, referrals: 1, tasks: 1 }],
      );
      const events = await city.sql(
        `select 1 from audit_event where action = 'case_file.hand_over' and case_file_id = any ($1)`,
        [files.map(({ id }) => id)],
      );
      expect(events).toHaveLength(2);
    });

    it('hands over what is still to come in the diary, and a file takes its appointments along', async () => {
      const files = [await city.caseFile(leaver, team), await city.caseFile(leaver, team)];
      const browser = await city.signedIn(leaver);
      const book = async (caseFileId: string | null, day: string, memberIds = [leaver.id]) => {
        const { status, body } = await browser.post<{ id: string }>('/api/appointments', {
          ...{ startsAt: `${day}T09:00:00Z`, endsAt: `${day}T10:00:00Z`, caseFileId, teamId: team.id, memberIds },
          ...{ subject: 'Suivi', placeKind: 'on_site', place: '', discreet: false, externals: [] },
          ...{ interpreterState: 'none', interpreterLanguageCode: null, despiteConflicts: true },
        });
        expect(status).toBe(201);
        return body.id;
      };
      const kept = await book(files[0]!.id, '2035-03-01');
      const along = await book(files[1]!.id, '2035-03-02');
      const meeting = await book(null, '2035-03-03', [leaver.id, heir.id]);
      const over = await book(files[0]!.id, '2025-03-03');
      const { holdings, version } = await plan();
      expect(holdings).toEqual([expect.objectContaining({ teamId: team.id, files: 2, appointments: 3 })]);
      const given = [{ caseFileId: files[1]!.id, memberId: other.id }];
      expect((await depart([{ teamId: team.id, memberId: heir.id }], given, version)).status).toBe(200);
      const takingPart = async (id: string) =>
        (
          await city.sql<{ id: string }>(
            'select member_id as id from appointment_participant where appointment_id = $1',
            [id],
          )
        ).map((row) => row.id);
      expect(await Promise.all([kept, along, meeting, over].map(takingPart))).toEqual([
        [heir.id],
        [other.id],
        [heir.id],
        [leaver.id],
      ]);
      expect(await city.sql('select appointments from departure where member_id = $1', [leaver.id])).toEqual([
        { appointments: 3 },
      ]);
      const heirs = await city.signedIn(heir);
      const mine = await heirs.get<{ items: { id: string; version: number }[] }>(
        '/api/appointments?from=2035-03-01&to=2035-03-31&scope=own',
      );
      expect(mine.body.items.map(({ id, version: of }) => [id, of])).toEqual([
        [kept, 2],
        [meeting, 2],
      ]);
      const move = { startsAt: '2035-03-05T09:00:00Z', endsAt: '2035-03-05T10:00:00Z', by: 'service' };
      const moved = await heirs.post<{ id: string }>(
        `/api/appointments/${over}/move`,
        { ...move, reasonCode: 'colleague_away', despiteConflicts: true },
        { version: 1 },
      );
      expect([moved.status, await takingPart(moved.body.id)]).toEqual([200, []]);
    });

    it('hands over what a closed account still holds', async () => {
      const file = await city.caseFile(leaver, team);
      await city.sql('update member set active = false where id = $1', [leaver.id]);
      const { version, holdings } = await plan();
      expect(holdings).toEqual([expect.objectContaining({ teamId: team.id, files: 1 })]);
      expect((await depart([{ teamId: team.id, memberId: heir.id }], [], version)).status).toBe(200);
      expect(await city.sql('select lead_member_id from case_file where id = $1', [file.id])).toEqual([
        { lead_member_id: heir.id },
      ]);
      expect(await city.sql('select active from member where id = $1', [leaver.id])).toEqual([{ active: false }]);
      expect((await plan()).holdings).toEqual([]);
    });

    it('drops tasks about files that whoever takes over may not know, and hands over the others', async () => {
      const forem = await city.organisation({ kind: 'forem' });
      const elsewhere = await city.team(forem);
      const sender = await city.member('worker', forem, [elsewhere]);
      const theirs = await city.caseFile(sender, elsewhere);
      const shared = await city.agreement(theirs, cpas, ['identity', 'contact', 'training'], { team });
      const own = await city.caseFile(leaver, team);
      const task = (title: string, file: string) =>
        city.sql(
          `insert into task (organisation_id, case_file_id, owner_member_id, created_by_id, title, due_on, series_first_on) values ($1, $2, $3, $3, $4, today(), today())`,
          [cpas.id, file, leaver.id, title],
        );
      await task('Chez eux', theirs.id);
      await task('Chez nous', own.id);
      await city.sql('update sharing_agreement set revoked_on = today() where id = $1', [shared]);
      const { version } = await plan();
      expect((await depart([{ teamId: team.id, memberId: heir.id }], [], version)).status).toBe(200);
      expect(
        await city.sql(
          `select title, status, owner_member_id as owner, done_by_id as by from task where organisation_id = $1 order by title`,
          [cpas.id],
        ),
      ).toEqual([
        { title: 'Chez eux', status: 'dropped', owner: leaver.id, by: boss.member!.id },
        { title: 'Chez nous', status: 'open', owner: heir.id, by: null },
      ]);
      expect(
        await city.sql(`select case_file_id as id from audit_event where action = 'task.dropped' and member_id = $1`, [
          boss.member!.id,
        ]),
      ).toEqual([{ id: theirs.id }]);
    });

    it('drops none while nobody is named who would take it over', async () => {
      const forem = await city.organisation({ kind: 'forem' });
      const elsewhere = await city.team(forem);
      const theirs = await city.caseFile(await city.member('worker', forem, [elsewhere]), elsewhere);
      const shared = await city.agreement(theirs, cpas, ['identity', 'contact'], { team });
      await city.sql(
        `insert into task (organisation_id, case_file_id, owner_member_id, created_by_id, title, due_on, series_first_on) values ($1, $2, $3, $3, 'Chez eux', today(), today())`,
        [cpas.id, theirs.id, leaver.id],
      );
      await city.sql('update sharing_agreement set revoked_on = today() where id = $1', [shared]);
      const { version } = await plan();
      expect((await depart([], [], version)).body.code).toBe('departure_incomplete');
      expect(await city.sql('select status from task where organisation_id = $1', [cpas.id])).toEqual([
        { status: 'open' },
      ]);
    });

    it('does nothing at all while something has nobody to go to', async () => {
      const file = await city.caseFile(leaver, team);
      const { version } = await plan();
      const outsider = await city.member('worker', await city.organisation());
      for (const heirs of [
        [],
        [{ teamId: team.id, memberId: outsider.id }],
        [{ teamId: team.id, memberId: leaver.id }],
      ])
        expect((await depart(heirs, [], version)).status).toBe(422);
      expect(await city.sql('select lead_member_id from case_file where id = $1', [file.id])).toEqual([
        { lead_member_id: leaver.id },
      ]);
      expect(await city.sql('select active from member where id = $1', [leaver.id])).toEqual([{ active: true }]);
    });

    it('needs the version that was read, and a fresh proof', async () => {
      const { version } = await plan();
      expect((await depart([], [], version + 1)).status).toBe(412);
      await city.sql(`update session set proven_at = now() - interval '6 minutes'`);
      expect((await depart([], [], version)).body.code).toBe('fresh_factor_needed');
    });

    it('is decided by those who administer the member, never by oneself', async () => {
      const foreign = await city.signedIn(await city.member('organisation_manager', await city.organisation()));
      expect((await foreign.get(`/api/members/${leaver.id}/departure`)).status).toBe(404);
      expect((await boss.get(`/api/members/${boss.member!.id}/departure`)).status).toBe(403);
      expect(
        (await boss.post(`/api/members/${boss.member!.id}/departure`, { heirs: [], files: [] }, { version: 1 })).status,
      ).toBe(403);
    });
  });
});
