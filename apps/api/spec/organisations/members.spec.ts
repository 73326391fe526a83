import { ROLES } from '@guichet/access-contract';
import type { CreatedMember, MemberPage } from '@guichet/organisations-contract';
import { passwordFaults } from '@guichet/organisations-contract';
import { StaffedCity } from './staffed-city';

describe('members', () => {
  let here: StaffedCity;
  beforeAll(async () => {
    here = await StaffedCity.build();
  });
  afterAll(() => here.city.end());

  describe('the list', () => {
    const names = async (query: string, who = here.manager) =>
      (await who.get<MemberPage>(`/api/members?${query}`)).body.items.map((m) => m.familyName);

    it('shows one’s own organisation, and all of them to an administrator', async () => {
      expect(await names('')).toEqual(['El Amrani', 'Maréchal', 'Renard']);
      expect(await names('', here.lead)).toEqual(['El Amrani', 'Maréchal', 'Renard']);
      expect(await names('', here.administrator)).toEqual(['Ailleurs', 'El Amrani', 'Maréchal', 'Renard']);
      expect(await names(`organisationId=${here.other.id}`)).toEqual([]);
    });

    it('filters and orders', async () => {
      expect(await names('q=marechal%20ANNE')).toEqual(['Maréchal']);
      expect(await names('role=team_lead')).toEqual(['El Amrani']);
      expect(await names(`teamId=${here.team.id}`)).toEqual(['El Amrani']);
      expect(await names('active=false')).toEqual([]);
      expect(await names('sort=-name')).toEqual(['Renard', 'Maréchal', 'El Amrani']);
      expect(await names('sort=role')).toEqual(['El Amrani', 'Maréchal', 'Renard']);
      expect((await here.manager.get('/api/members?sort=password')).status).toBe(400);
      expect((await here.manager.get('/api/members?after=nonsense')).status).toBe(400);
    });

    it.each(['name', '-name', 'role', '-role', 'email', '-organisation'])(
      'pages by %s without losing or repeating anybody',
      async (sort) => {
        const whole = (await here.administrator.get<MemberPage>(`/api/members?sort=${sort}&limit=100`)).body;
        const seen: string[] = [];
        for (let after = ''; ;) {
          const { body } = await here.administrator.get<MemberPage>(
            `/api/members?sort=${sort}&limit=2${after && `&after=${after}`}`,
          );
          seen.push(...body.items.map((member) => member.id));
          expect(body.total).toBe(whole.total);
          if (body.next === null) break;
          after = body.next;
        }
        expect(seen).toEqual(whole.items.map((member) => member.id));
      },
    );

    it('is not for workers', async () => {
      const worker = await here.city.signedIn(await here.city.member('worker', here.other));
      expect((await worker.get('/api/members')).status).toBe(403);
      expect((await here.lead.get<MemberPage>('/api/members')).body.allowedActions).toEqual([]);
      expect((await here.manager.get<MemberPage>('/api/members')).body.allowedActions).toEqual(['create']);
    });
  });

  describe('a new account', () => {
    it('opens with a password shown once, which opens a session', async () => {
      const command = here.newcomer();
      const made = await here.manager.post<CreatedMember>('/api/members', command);
      expect(made.status).toBe(201);
      expect(passwordFaults(made.body.password ?? '', command)).toEqual([]);
      expect((await here.signIn(command.email, made.body.password ?? '')).body.member?.id).toBe(made.body.id);
      expect(await here.read(made.body.id)).toMatchObject({
        email: command.email.toLowerCase(),
        teams: [{ name: 'Antenne' }],
        secrecyUndertakingOn: '2026-11-01',
      });
      expect(JSON.stringify(await here.city.sql('select body from idempotency_key'))).not.toContain(made.body.password);
    });

    it('opens once for one sending, with the same answer', async () => {
      const command = here.newcomer();
      const first = await here.manager.post<CreatedMember>('/api/members', command, { key: 'member-once-01' });
      const again = await here.manager.post<CreatedMember>('/api/members', command, { key: 'member-once-01' });
      expect(again.body).toEqual(first.body);
      expect((await here.signIn(command.email, again.body.password ?? '')).status).toBe(201);
      expect(
        (await here.manager.post('/api/members', { ...command, role: 'team_lead' }, { key: 'member-once-01' })).body[
          'code'
        ],
      ).toBe('idempotency_key_reused');
      const events = await here.city.sql(
        `select 1 from audit_event where action = 'member.create' and object_id = $1`,
        [first.body.id],
      );
      expect(events).toHaveLength(1);
    });

    it.each(ROLES.filter((role) => !['reception', 'worker', 'team_lead', 'organisation_manager'].includes(role)))(
      'is not given the role %s by a manager',
      async (role) => {
        expect(await here.open({ role })).toMatchObject({ status: 403, body: { code: 'role_not_grantable' } });
      },
    );

    it('is given any role by an administrator, in any organisation', async () => {
      for (const role of ROLES)
        expect((await here.open({ role, organisationId: here.other.id, teamIds: [] }, here.administrator)).status).toBe(
          201,
        );
    });

    it('is not opened elsewhere by a manager, nor by somebody without the right', async () => {
      expect((await here.open({ organisationId: here.other.id, teamIds: [] })).status).toBe(403);
      expect((await here.open({}, here.lead)).status).toBe(403);
    });

    it('joins no team of another organisation', async () => {
      expect(await here.open({ teamIds: [here.team.id, here.otherTeam.id] })).toMatchObject({
        status: 422,
        body: { code: 'member_team_outside_organisation' },
      });
    });

    it('needs an organisation whose members sign in here', async () => {
      const listed = await here.city.organisation({ name: 'Sans compte' });
      await here.city.sql('update organisation set has_account = false where id = $1', [listed.id]);
      expect(await here.open({ organisationId: listed.id, teamIds: [] }, here.administrator)).toMatchObject({
        status: 422,
        body: { code: 'organisation_without_account' },
      });
    });

    it('has an address of its own', async () => {
      expect(await here.open({ email: here.managerMember.email.toUpperCase() })).toMatchObject({
        status: 409,
        body: { code: 'ux_member_email' },
      });
      expect((await here.open({ email: 'pas une adresse' })).status).toBe(400);
    });
  });
});
