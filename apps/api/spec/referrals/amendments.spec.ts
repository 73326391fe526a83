import type { AmendReferral } from '@guichet/referrals-contract';
import { TwoSides } from './two-sides';
import type { Changed } from './two-sides';

describe('an amendment', () => {
  let sides: TwoSides;
  beforeAll(async () => {
    sides = await TwoSides.build();
  });
  afterAll(() => sides.end());

  const amend = async (id: string, change: Partial<AmendReferral>): Promise<Changed> =>
    sides.callers.sender.post(
      `/api/referrals/${id}/amendments`,
      { reason: 'Nouvelle information.', ...change },
      { version: (await sides.row(id)).version },
    );

  it('is a version with a reason, and the other side is told', async () => {
    const id = await sides.sent();
    expect(
      await amend(id, { request: 'Elle a trouvé un toit pour un mois.', practicalLimits: 'Libre le mardi.' }),
    ).toMatchObject({ status: 200, body: { version: 3 } });
    expect(await amend(id, { urgency: 'one_day' })).toMatchObject({ status: 200, body: { version: 4 } });
    const { body } = await sides.read('receiver', id);
    expect(body.amendments).toEqual([
      expect.objectContaining({
        number: 1,
        reason: 'Nouvelle information.',
        before: { request: 'Elle n’a plus de revenu depuis deux mois.' },
        actor: { id: sides.members.sender.id, name: 'Claire Dumont' },
      }),
      expect.objectContaining({ number: 2, before: { urgency: 'none' } }),
    ]);
    expect(body.request).toBe('Elle a trouvé un toit pour un mois.');
    expect((await sides.told(id)).filter(({ kind }) => kind === 'referral.amended')).toHaveLength(2);
  });

  it('of the urgency begins the promises again', async () => {
    const id = await sides.sent();
    const before = (await sides.row(id))['decide_by'] as Date;
    await amend(id, { urgency: 'four_hours' });
    const after = (await sides.row(id))['decide_by'] as Date;
    expect(after.getTime()).toBeLessThan(before.getTime());
    expect(Math.abs(after.getTime() - Date.now() - 4 * 3_600_000)).toBeLessThan(60_000);
    const [job] = (await sides.waiting(id)).filter(({ task }) => task === 'referral_clock');
    expect(job!.at.getTime()).toBeLessThan(after.getTime());
  });

  it('takes rooms out freely, and what was open closes', async () => {
    const id = await sides.sent({ rooms: ['training', 'housing'] });
    await sides.step('receiver', id, 'accept');
    expect(await amend(id, { rooms: ['training'] })).toMatchObject({ status: 200 });
    const grants = await sides.city.sql('select room from access_grant where source_id = $1 order by room', [id]);
    expect(grants).toEqual([{ room: 'contact' }, { room: 'identity' }, { room: 'training' }]);
  });

  it('opens more only as far as the agreement covers', async () => {
    const id = await sides.sent({ rooms: ['training'] });
    expect(await amend(id, { rooms: ['training', 'employment'] })).toMatchObject({
      status: 422,
      body: { code: 'agreement_does_not_cover' },
    });
    expect(await amend(id, { rooms: ['training', 'housing'] })).toMatchObject({ status: 200 });
    const wider = await sides.city.agreement(sides.file, sides.cpas, ['training', 'housing', 'employment']);
    expect(await amend(id, { rooms: ['training', 'employment'], agreementId: wider })).toMatchObject({ status: 200 });
  });

  it('never opens more on a legal ground', async () => {
    const id = await sides.sent({
      agreementId: null,
      legalGroundCode: 'vital_interest',
      legalGroundNote: 'Urgence.',
      rooms: ['housing'],
    });
    expect(await amend(id, { rooms: ['housing', 'residence'] })).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'rooms', code: 'only_fewer' }] },
    });
    expect(await amend(id, { agreementId: sides.agreementId })).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'legalGroundCode', code: 'one_ground' }] },
    });
  });

  it('changes something, and needs a reason', async () => {
    const id = await sides.sent();
    expect(await amend(id, { subject: 'Aide sociale', rooms: ['training'] })).toMatchObject({
      status: 422,
      body: { code: 'nothing_changed' },
    });
    expect(await amend(id, { subject: 'Autre', reason: '' })).toMatchObject({ status: 400 });
    expect(await amend(id, { subject: '' })).toMatchObject({ status: 422, body: { errors: [{ field: 'subject' }] } });
  });

  it('never touches file, teams, kind or sender', async () => {
    const id = await sides.sent();
    for (const field of ['toTeamId', 'kind', 'caseFileId', 'status', 'legalGroundCode']) {
      expect(await amend(id, { [field]: 'x' })).toMatchObject({
        status: 400,
        body: { errors: [{ field }] },
      });
    }
    const forced = sides.city.asRole('guichet_api', await sides.city.session(sides.members.sender), (client) =>
      client.query('update referral set to_team_id = $2 where id = $1', [id, sides.welcome.id]),
    );
    await expect(forced).rejects.toMatchObject({ constraint: 'referral_parties' });
  });

  it('leaves each of its steps in the record', async () => {
    const actions = ['referral.amend'];
    const rows = await sides.city.sql<{ action: string }>(
      'select distinct action from audit_event where action = any ($1) order by 1',
      [actions],
    );
    expect(rows.map(({ action }) => action)).toEqual(actions);
  });
});
