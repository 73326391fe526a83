import { ROLES } from '@guichet/access-contract';
import type { Member } from '@guichet/organisations-contract';
import type { TestMember } from '../harness/city';
import { asItIs, StaffedCity } from './staffed-city';

describe('an account that exists', () => {
  let here: StaffedCity;
  beforeAll(async () => {
    here = await StaffedCity.build();
  });
  afterAll(() => here.city.end());

  describe('a change', () => {
    let subject: TestMember;
    beforeEach(async () => {
      subject = await here.city.member('worker', here.cpas, [here.team]);
    });

    it('needs the version that was read', async () => {
      const member = await here.read(subject.id);
      const path = `/api/members/${subject.id}`;
      expect((await here.manager.put(path, asItIs(member))).status).toBe(428);
      expect((await here.manager.put(path, asItIs(member), member.version + 1)).status).toBe(412);
      expect((await here.manager.put(`${path}/teams`, { teamIds: [] })).status).toBe(428);
      expect((await here.manager.put(`${path}/teams`, { teamIds: [] }, member.version + 1)).status).toBe(412);
      expect(await here.change(subject.id, { givenName: 'Noémie' })).toMatchObject({
        status: 200,
        body: { version: member.version + 1 },
      });
    });

    it('signs the member out at once when the account closes, and lets nobody in', async () => {
      const { body } = await here.open();
      const member = await here.read(body.id);
      const session = await here.city.signedIn({ ...subject, id: body.id });
      expect((await session.get('/api/reference-data')).status).toBe(200);
      expect((await here.change(body.id, { active: false })).status).toBe(200);
      expect((await session.get('/api/reference-data')).status).toBe(401);
      expect((await here.signIn(member.email, body.password ?? '')).status).toBe(401);
    });

    it('takes a right away at once', async () => {
      const session = await here.city.signedIn(await here.city.member('organisation_manager', here.cpas));
      const victim = await here.read(subject.id);
      const id = (session.member as TestMember).id;
      expect((await session.get('/api/members')).status).toBe(200);
      expect((await here.change(id, { role: 'worker' })).status).toBe(200);
      const refused = await session.put(`/api/members/${subject.id}`, asItIs(victim), victim.version);
      expect(refused.status).toBeGreaterThanOrEqual(401);
      expect((await here.read(subject.id)).version).toBe(victim.version);
    });

    it('is recorded, rights apart from the rest', async () => {
      await here.change(subject.id, { givenName: 'Aline' });
      await here.change(subject.id, { protectedAddressRight: true });
      const events = await here.city.sql<{ action: string; member_id: string }>(
        'select action, member_id from audit_event where object_id = $1 order by id',
        [subject.id],
      );
      expect(events).toEqual([
        { action: 'member.change', member_id: here.managerMember.id },
        { action: 'member.rights', member_id: here.managerMember.id },
      ]);
    });

    it('of one’s own rights is refused; of one’s own name is not', async () => {
      for (const facts of [
        { role: 'worker' as const },
        { staffFileRight: true },
        { protectedAddressRight: true },
        { active: false },
      ]) {
        expect(await here.change(here.managerMember.id, facts)).toMatchObject({
          status: 403,
          body: { code: 'own_rights' },
        });
      }
      expect((await here.change(here.administratorMember.id, { role: 'worker' }, here.administrator)).body.code).toBe(
        'own_rights',
      );
      expect((await here.change(here.managerMember.id, { givenName: 'Anne-Marie' })).status).toBe(200);
      const { version } = await here.read(here.managerMember.id);
      expect(
        await here.manager.put(`/api/members/${here.managerMember.id}/teams`, { teamIds: [here.team.id] }, version),
      ).toMatchObject({ status: 403, body: { code: 'own_rights' } });
    });

    it('never reaches above the manager', async () => {
      expect(await here.change(subject.id, { role: 'administrator' })).toMatchObject({
        status: 403,
        body: { code: 'role_not_grantable' },
      });
      expect(await here.change(here.administratorMember.id, { role: 'worker' })).toMatchObject({
        status: 403,
        body: { code: 'role_not_grantable' },
      });
      expect(await here.manager.post(`/api/members/${here.administratorMember.id}/password`)).toMatchObject({
        status: 403,
      });
      const { version } = await here.read(here.administratorMember.id);
      expect(
        await here.manager.put(
          `/api/members/${here.administratorMember.id}/teams`,
          { teamIds: [here.team.id] },
          version,
        ),
      ).toMatchObject({ status: 403 });
    });

    it('does not reach another organisation: there is nobody there', async () => {
      const stranger = await here.city.member('worker', here.other, [here.otherTeam]);
      const member = await here.read(stranger.id, here.administrator);
      expect((await here.manager.get(`/api/members/${stranger.id}`)).status).toBe(404);
      expect((await here.manager.put(`/api/members/${stranger.id}`, asItIs(member), member.version)).status).toBe(404);
      expect(
        (await here.manager.put(`/api/members/${stranger.id}/teams`, { teamIds: [] }, member.version)).status,
      ).toBe(404);
      expect((await here.manager.post(`/api/members/${stranger.id}/password`)).status).toBe(404);
      expect((await here.read(stranger.id, here.administrator)).version).toBe(member.version);
    });

    it('says what one may do, and which roles one may give', async () => {
      expect(await here.read(subject.id)).toMatchObject({
        allowedActions: ['edit', 'edit_rights', 'set_teams', 'reset_password'],
        grantableRoles: ['reception', 'worker', 'team_lead', 'organisation_manager'],
      });
      expect(await here.read(here.managerMember.id)).toMatchObject({ allowedActions: ['edit'] });
      expect(await here.read(here.administratorMember.id)).toMatchObject({ allowedActions: [] });
      expect(await here.read(subject.id, here.lead)).toMatchObject({ allowedActions: [], grantableRoles: [] });
      expect((await here.read(subject.id, here.administrator)).grantableRoles).toEqual(ROLES);
    });

    it('tells how many open files the member leads, and nothing of them', async () => {
      const file = await here.city.caseFile(subject, here.team, { familyNames: 'Gebremedhin' });
      await here.city.caseFile(subject, here.team, { status: 'closed' });
      const answer = await here.manager.get<Member>(`/api/members/${subject.id}`);
      expect(answer.body.openFilesLed).toBe(1);
      expect(JSON.stringify(answer.body)).not.toMatch(new RegExp(`${file.id}|${file.reference}|Gebremedhin`));
    });
  });

  describe('teams', () => {
    it('are the whole set, from today, and open or close files at once', async () => {
      const second = await here.city.team(here.cpas, { name: 'Deuxième' });
      const subject = await here.city.member('worker', here.cpas, [here.team]);
      const session = await here.city.session(subject);
      const subjects = () =>
        here.city.asRole(
          'guichet_api',
          session,
          async (client) => (await client.query<{ s: number[] }>('select ctx_subjects() as s')).rows[0]?.s ?? [],
        );
      expect(await subjects()).toContain(here.team.staffSubject);
      const { version } = await here.read(subject.id);
      expect(
        (await here.manager.put(`/api/members/${subject.id}/teams`, { teamIds: [second.id] }, version)).status,
      ).toBe(200);
      expect(await subjects()).toEqual(expect.arrayContaining([second.staffSubject]));
      expect(await subjects()).not.toContain(here.team.staffSubject);
      expect((await here.read(subject.id)).teams).toEqual([{ id: second.id, name: 'Deuxième' }]);
      const stays = await here.city.sql(
        `select team_id, until is null as lasts from team_membership where member_id = $1 order by until is null`,
        [subject.id],
      );
      expect(stays).toEqual([
        { team_id: here.team.id, lasts: false },
        { team_id: second.id, lasts: true },
      ]);
      expect(
        (await here.manager.put(`/api/members/${subject.id}/teams`, { teamIds: [here.team.id] }, version + 1)).status,
      ).toBe(200);
      expect(await subjects()).toContain(here.team.staffSubject);
      expect(
        (
          await here.manager.put(
            `/api/members/${subject.id}/teams`,
            { teamIds: [here.team.id, here.team.id] },
            version + 2,
          )
        ).status,
      ).toBe(400);
      expect(
        (await here.manager.put(`/api/members/${subject.id}/teams`, { teamIds: [here.otherTeam.id] }, version + 2))
          .body['code'],
      ).toBe('member_team_outside_organisation');
    });
  });

  describe('a new password', () => {
    it('opens, once; the old one and every session end', async () => {
      const { body: made } = await here.open();
      const { email } = await here.read(made.id);
      const session = await here.city.signedIn({
        id: made.id,
        email,
        organisationId: here.cpas.id,
        subject: 0,
        role: 'worker',
      });
      expect((await session.get('/api/reference-data')).status).toBe(200);
      const reset = await here.manager.post<{ password: string }>(
        `/api/members/${made.id}/password`,
        {},
        { key: 'reset-once-001' },
      );
      const again = await here.manager.post<{ password: string }>(
        `/api/members/${made.id}/password`,
        {},
        { key: 'reset-once-001' },
      );
      expect([reset.status, again.body.password]).toEqual([201, reset.body.password]);
      expect((await session.get('/api/reference-data')).status).toBe(401);
      expect((await here.signIn(email, made.password ?? '')).status).toBe(401);
      expect((await here.signIn(email, reset.body.password)).status).toBe(201);
    });

    it('for oneself goes another way', async () => {
      expect(await here.manager.post(`/api/members/${here.managerMember.id}/password`)).toMatchObject({
        status: 422,
        body: { code: 'own_password_by_another_way' },
      });
    });
  });
});
