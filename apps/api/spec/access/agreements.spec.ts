import { randomUUID } from 'node:crypto';
import type { RecordSharingAgreement } from '@guichet/access-contract';
import type { CaseFileView } from '@guichet/case-files-contract';
import { brusselsDay } from '@guichet/platform-api-kernel';
import type { Caller } from '../harness/caller';
import { City } from '../harness/city';
import type { TestCaseFile, TestMember, TestOrganisation, TestTeam } from '../harness/city';

interface Changed {
  id: string;
  version: number;
}

describe('sharing agreements', () => {
  let city: City;
  let cpas: TestOrganisation;
  let forem: TestOrganisation;
  let team: TestTeam;
  let counsellors: TestTeam;
  let lead: TestMember;
  let receiver: TestMember;
  let asLead: Caller;
  let asReceiver: Caller;
  let file: TestCaseFile;

  beforeAll(async () => {
    city = await City.build();
    cpas = await city.organisation();
    forem = await city.organisation();
    team = await city.team(cpas);
    counsellors = await city.team(forem);
    lead = await city.member('worker', cpas, [team]);
    receiver = await city.member('worker', forem, [counsellors]);
    asLead = await city.signedIn(lead);
    asReceiver = await city.signedIn(receiver);
  });
  beforeEach(async () => {
    file = await city.caseFile(lead, team);
  });
  afterAll(() => city.end());

  const today = brusselsDay(new Date());
  const path = () => `/api/case-files/${file.id}/sharing-agreements`;
  const agreement = (more: Partial<RecordSharingAgreement> = {}): RecordSharingAgreement => ({
    toOrganisationId: forem.id,
    toTeamId: counsellors.id,
    purpose: 'Chercher une formation ensemble',
    rooms: ['identity', 'training'],
    refusedRooms: ['residence'],
    explainedIn: 'ti',
    interpretation: 'on_site',
    interpreterName: 'SeTIS',
    noticeVersion: 1,
    form: 'oral_recorded',
    proof: { kind: 'witnessed', name: 'Anne Colin', path: '' },
    renewsId: null,
    givenOn: today,
    expiresOn: '2199-01-01',
    ...more,
  });
  const revoke = (caller: Caller, id: string, version: number, of = path()) =>
    caller.post(`${of}/${id}/revocation`, { note: 'Elle a changé d’avis' }, { version });

  it('share access to care, and rights and violence, each alone', async () => {
    const refused = async (rooms: RecordSharingAgreement['rooms']) =>
      (await asLead.post<{ code: string }>(path(), agreement({ rooms }))).body.code;
    expect(await refused(['identity', 'health', 'training'])).toBe('ck_sharing_agreement_alone');
    expect(await refused(['health', 'rights_violence'])).toBe('ck_sharing_agreement_alone');
    const made = await asLead.post<Changed>(path(), agreement({ rooms: ['identity', 'language', 'health'] }));
    expect(made.status).toBe(201);
    expect((await revoke(asLead, made.body.id, 1)).status).toBe(200);
  });

  it('open the agreed rooms to the team named, and shut them the moment they are taken back', async () => {
    expect((await asReceiver.get(`/api/case-files/${file.id}`)).status).toBe(404);
    const made = await asLead.post<Changed>(path(), agreement());
    expect(made).toMatchObject({ status: 201, body: { version: 1 } });
    const seen = (await asReceiver.get<CaseFileView>(`/api/case-files/${file.id}`)).body;
    expect([seen.rooms.training.access, seen.rooms.residence.access]).toEqual(['read', 'exists']);
    expect(seen.agreements).toEqual([
      expect.objectContaining({
        state: 'live',
        purpose: 'Chercher une formation ensemble',
        refusedRooms: ['residence'],
      }),
    ]);
    expect(await revoke(asLead, made.body.id, 1)).toMatchObject({ status: 200, body: { version: 2 } });
    expect((await asReceiver.get(`/api/case-files/${file.id}`)).status).toBe(404);
    const after = (await asLead.get<CaseFileView>(`/api/case-files/${file.id}`)).body;
    expect(after.agreements).toEqual([
      expect.objectContaining({ state: 'revoked', revocationNote: 'Elle a changé d’avis', version: 2 }),
    ]);
    const actions = await city.sql('select action, rooms from audit_event where object_id = $1 order by id', [
      made.body.id,
    ]);
    expect(actions).toEqual([
      { action: 'agreement.record', rooms: ['identity', 'training'] },
      { action: 'agreement.revoke', rooms: [] },
    ]);
  });

  it('without a team open nothing by themselves', async () => {
    expect((await asLead.post(path(), agreement({ toTeamId: null }))).status).toBe(201);
    expect((await asReceiver.get(`/api/case-files/${file.id}`)).status).toBe(404);
  });

  it('have one effect per sending key', async () => {
    const key = randomUUID();
    const first = await asLead.post<Changed>(path(), agreement(), { key });
    const second = await asLead.post<Changed>(path(), agreement(), { key });
    expect(second.body).toEqual(first.body);
    expect(
      await city.sql('select count(*)::integer as n from sharing_agreement where case_file_id = $1', [file.id]),
    ).toEqual([{ n: 1 }]);
  });

  it('are refused where they could not hold', async () => {
    const unsigned = await city.organisation({ convention: false });
    const codeOf = async (more: Partial<RecordSharingAgreement>) => {
      const { status, body } = await asLead.post(path(), agreement(more));
      return [status, body['code']];
    };
    expect(await codeOf({ toOrganisationId: unsigned.id, toTeamId: null })).toEqual([422, 'no_convention']);
    expect(await codeOf({ toTeamId: team.id })).toEqual([422, 'team_outside_organisation']);
    expect(await codeOf({ toOrganisationId: cpas.id, toTeamId: null })).toEqual([
      422,
      'ck_sharing_agreement_two_sides',
    ]);
    expect(await codeOf({ givenOn: '2199-01-01', expiresOn: '2199-02-01' })).toEqual([422, 'agreement_dates']);
    expect(await codeOf({ givenOn: '2020-01-01', expiresOn: '2021-01-01' })).toEqual([422, 'agreement_dates']);
    expect(await codeOf({ rooms: ['training'], refusedRooms: ['training'] })).toEqual([
      422,
      'ck_sharing_agreement_rooms',
    ]);
    expect(await codeOf({ rooms: [] })).toEqual([400, 'invalid_request']);
    expect(await codeOf({ rooms: ['confidence' as 'journal'] })).toEqual([400, 'invalid_request']);
    expect(await codeOf({ explainedIn: 'zz-nothing' })).toEqual([422, 'unknown_code']);
  });

  it('are not begun on a closed file', async () => {
    file = await city.caseFile(lead, team, { status: 'closed' });
    expect((await asLead.post(path(), agreement())).body).toMatchObject({ status: 422, code: 'case_file_closed' });
  });

  it('are given only by the organisation that owns the file, and reached only through that file', async () => {
    const { id } = (await asLead.post<Changed>(path(), agreement())).body;
    expect((await asReceiver.post(path(), agreement({ toOrganisationId: cpas.id, toTeamId: null }))).status).toBe(403);
    expect((await revoke(asReceiver, id, 1)).status).toBe(403);
    const other = await city.caseFile(lead, team);
    expect((await revoke(asLead, id, 1, `/api/case-files/${other.id}/sharing-agreements`)).status).toBe(404);
    expect((await asLead.post(`${path()}/${id}/revocation`, { note: '' })).status).toBe(428);
    expect((await revoke(asLead, id, 9)).status).toBe(412);
    const outside = await city.organisation();
    const stranger = await city.signedIn(await city.member('worker', outside, [await city.team(outside)]));
    expect((await stranger.post(path(), agreement())).status).toBe(404);
    expect((await revoke(stranger, id, 1)).status).toBe(404);
    expect(
      (await (await city.signedIn(await city.member('reception', cpas, [team]))).post(path(), agreement())).status,
    ).toBe(403);
    expect((await revoke(asLead, id, 1)).status).toBe(200);
    expect((await revoke(asLead, id, 2)).body).toMatchObject({ status: 422, code: 'agreement_ended' });
  });

  it('take back with them what was sent on their strength alone, in the same transaction', async () => {
    const agreementId = await city.agreement(file, forem, ['identity', 'contact', 'training']);
    const send = (status: 'requested' | 'accepted' | 'in_progress' | 'completed' | 'draft') =>
      city.referral(file, { organisation: forem, team: counsellors, responsible: receiver }, status, {
        agreementId,
        rooms: ['training'],
      });
    const [requested, underway, completed, draft, grounded] = [
      await send('requested'),
      await send('in_progress'),
      await send('completed'),
      await send('draft'),
      await send('accepted'),
    ];
    await city.sql(
      `update referral set legal_ground_code = 'guardian_mandate', legal_ground_note = 'mandat' where id = $1`,
      [grounded],
    );
    // a colleague named from another team is on no side of the referrals, and may still take the agreement back
    const named = await city.member('worker', cpas, [await city.team(cpas)]);
    await city.namedMember(file, named);
    expect((await revoke(await city.signedIn(named), agreementId, 1)).status).toBe(200);
    const states = await city.sql('select id, status, reason_code from referral where case_file_id = $1', [file.id]);
    expect(Object.fromEntries(states.map((row) => [row['id'], [row['status'], row['reason_code']]]))).toEqual({
      [requested]: ['cancelled', 'agreement_withdrawn'],
      [underway]: ['cancelled', 'agreement_withdrawn'],
      [completed]: ['completed', null],
      [draft]: ['draft', null],
      [grounded]: ['accepted', null],
    });
    expect(
      await city.sql(
        `select referral_id, action, from_status, actor_id, reason_code from referral_transition where referral_id = any ($1) order by from_status`,
        [[requested, underway]],
      ),
    ).toEqual([
      {
        referral_id: underway,
        action: 'cancel',
        from_status: 'in_progress',
        actor_id: named.id,
        reason_code: 'agreement_withdrawn',
      },
      {
        referral_id: requested,
        action: 'cancel',
        from_status: 'requested',
        actor_id: named.id,
        reason_code: 'agreement_withdrawn',
      },
    ]);
    expect(
      await city.sql(
        `select source_id from access_grant where case_file_id = $1 and source_kind = 'referral' group by 1`,
        [file.id],
      ),
    ).toEqual([{ source_id: grounded }]);
    expect(
      await city.sql(`select kind from notice where member_id = $1 and referral_id = any ($2)`, [
        receiver.id,
        [requested, underway],
      ]),
    ).toEqual([{ kind: 'referral.cancelled' }, { kind: 'referral.cancelled' }]);
  });

  it('run out by themselves, and the clock takes back what rests on them', async () => {
    const agreementId = await city.agreement(file, forem, ['identity', 'contact', 'training']);
    const referral = await city.referral(
      file,
      { organisation: forem, team: counsellors, responsible: receiver },
      'accepted',
      { agreementId, rooms: ['training'] },
    );
    expect((await asReceiver.get(`/api/case-files/${file.id}`)).status).toBe(200);
    await city.sql(`update sharing_agreement set given_on = '2026-01-01', expires_on = today() - 1 where id = $1`, [
      agreementId,
    ]);
    expect((await asReceiver.get(`/api/case-files/${file.id}`)).status).toBe(404);
    await city.sql('set role guichet_worker; select end_expired_agreements(); reset role');
    expect(await city.sql('select status, reason_code from referral where id = $1', [referral])).toEqual([
      { status: 'cancelled', reason_code: 'agreement_expired' },
    ]);
    expect(
      await city.sql('select action, actor_id from referral_transition where referral_id = $1', [referral]),
    ).toEqual([{ action: 'withdraw', actor_id: null }]);
  });

  it('end by being taken back or by running out, and in no other way', async () => {
    const live = await city.agreement(file, forem, ['identity']);
    const ended = city.asRole('guichet_api', await city.session(lead), (client) =>
      client.query('select end_agreement_referrals($1)', [live]),
    );
    await expect(ended).rejects.toThrow('the agreement still holds');
  });
});
