import type { Room } from '@guichet/access-contract';
import type { TestMember } from '../harness/city';
import { TwoSides } from './two-sides';

const ROOM_OF = {
  identity: 'person',
  contact: 'contact_method',
  training: 'training_episode',
  housing: 'housing_situation',
  employment: 'employment_episode',
  residence: 'residence_document',
  journal: 'note',
} as const;

describe('what a receiver sees', () => {
  let sides: TwoSides;
  let person: { caseFileId: string; agreementId: string };
  beforeAll(async () => {
    sides = await TwoSides.build();
  });
  beforeEach(async () => {
    person = await sides.somebodyElse();
    const file = { id: person.caseFileId, reference: '', lead: sides.members.sender, team: sides.welcome };
    for (const room of ['contact', 'training', 'housing', 'employment', 'residence', 'journal'] as Room[])
      await sides.city.factIn(file, room);
  });
  afterAll(() => sides.end());

  /** Rooms of the file that a member reads, asked of the database itself. */
  async function roomsOpenTo(member: TestMember): Promise<string[]> {
    return sides.city.asRole('guichet_api', await sides.city.session(member), async (client) => {
      const open: string[] = [];
      for (const [room, table] of Object.entries(ROOM_OF)) {
        const column = table === 'person' ? 'id' : table === 'contact_method' ? 'person_id' : 'case_file_id';
        const { rowCount } = await client.query(`select 1 from ${table} where ${column} = $1 limit 1`, [
          person.caseFileId,
        ]);
        if (rowCount) open.push(room);
      }
      return open;
    });
  }
  const openToReceiver = () => roomsOpenTo(sides.members.receiver);
  const agreed = ['identity', 'contact', 'training', 'housing'];

  it('before it answers is the sheet, and nothing of the file', async () => {
    const id = await sides.sent({ ...person, rooms: ['training', 'housing'] });
    for (const action of [null, 'ask', 'reply', 'waitlist'] as const) {
      if (action) await sides.step(action === 'reply' ? 'sender' : 'receiver', id, action);
      const { body } = await sides.read('receiver', id);
      expect(body).toMatchObject({
        personLabel: expect.stringMatching(/^Personne\d+ I\.$/),
        request: 'Elle n’a plus de revenu depuis deux mois.',
        practicalLimits: 'Libre le mardi.',
        opens: expect.arrayContaining(agreed),
        ground: {
          agreement: { givenOn: '2026-01-20', expiresOn: '2027-01-20', revokedOn: null },
          agreementId: null,
          legalGroundNote: '',
        },
        caseFileId: null,
        originReferralId: null,
        followedBy: [],
        checks: [],
        contributions: [],
      });
      expect(JSON.stringify(body)).not.toContain(person.caseFileId);
      expect(JSON.stringify(body)).not.toContain('Inventée');
      expect(await openToReceiver()).toEqual([]);
    }
  });

  it('from acceptance on is identity, contact and the agreed rooms', async () => {
    const id = await sides.sent({ ...person, rooms: ['training', 'housing'] });
    await sides.step('receiver', id, 'accept');
    for (const action of [null, 'start', 'hold', 'resume'] as const) {
      if (action) await sides.step('receiver', id, action);
      expect((await sides.read('receiver', id)).body.caseFileId).toBe(person.caseFileId);
      expect(await openToReceiver()).toEqual(agreed);
      expect(await roomsOpenTo(sides.members.receiver_other_team)).toEqual([]);
    }
  });

  it.each(['complete', 'fail', 'cancel', 'void'] as const)('ends with "%s"', async (action) => {
    const id = await sides.sent({ ...person, rooms: ['training'] });
    await sides.step('receiver', id, 'accept');
    expect(await openToReceiver()).toEqual(['identity', 'contact', 'training']);
    await sides.step(action === 'void' ? 'sender_manager' : action === 'cancel' ? 'sender' : 'receiver', id, action);
    expect(await openToReceiver()).toEqual([]);
    const page = await sides.read('receiver', id);
    if (action === 'void') expect(page.status).toBe(404);
    else expect(page.body).toMatchObject({ caseFileId: null, request: 'Elle n’a plus de revenu depuis deux mois.' });
  });

  it('ends at once when the person takes the agreement back, and both sides are told', async () => {
    const id = await sides.sent({ ...person, rooms: ['training'] });
    await sides.step('receiver', id, 'accept');
    await sides.city.sql('update sharing_agreement set revoked_on = today() where id = $1', [person.agreementId]);
    expect(await openToReceiver()).toEqual([]);
    expect((await sides.waiting(id)).map(({ task }) => task)).toContain('referral_ground');
    await sides.job('referral_ground', id);
    expect(await sides.row(id)).toMatchObject({ status: 'cancelled', reason_code: 'agreement_withdrawn' });
    expect(await sides.told(id)).toContainEqual({ kind: 'referral.cancelled', members: ['receiver', 'sender'] });
    await sides.job('referral_ground', id);
    expect(
      await sides.city.sql(`select 1 from referral_transition where referral_id = $1 and action = 'withdraw'`, [id]),
    ).toHaveLength(1);
  });

  it('ends when the longest time of a legal ground is over', async () => {
    const draft = {
      ...person,
      agreementId: null,
      legalGroundCode: 'vital_interest',
      legalGroundNote: 'Ne peut pas donner son accord.',
      rooms: ['housing' as const],
    };
    const id = await sides.sent(draft);
    await sides.step('receiver', id, 'accept');
    expect(await openToReceiver()).toEqual(['identity', 'contact', 'housing']);
    expect((await sides.read('receiver', id)).body.ground).toMatchObject({
      legalGroundCode: 'vital_interest',
      legalGroundNote: '',
      agreement: null,
    });
    expect((await sides.read('sender', id)).body.ground).toMatchObject({
      legalGroundNote: 'Ne peut pas donner son accord.',
    });
    const [grant] = await sides.city.sql<{ days: number }>(
      `select round(extract(epoch from ends_at - now()) / 86400)::integer as days from access_grant where source_id = $1 limit 1`,
      [id],
    );
    expect(grant).toEqual({ days: 7 });
    sides.city.clock.standAt(new Date(Date.now() + 8 * 86_400_000));
    try {
      await sides.job('referral_ground', id);
      expect(await sides.row(id)).toMatchObject({ status: 'cancelled', reason_code: 'ground_ended' });
      expect(await openToReceiver()).toEqual([]);
    } finally {
      sides.city.clock.standAt(null);
    }
  });

  it('afterwards is only what its own team recorded', async () => {
    const id = await sides.sent({ ...person, rooms: ['training', 'housing'] });
    await sides.step('receiver', id, 'accept');
    const file = { id: person.caseFileId, reference: '', lead: sides.members.sender, team: sides.welcome };
    await sides.city.factIn(file, 'training', sides.members.receiver, sides.aid);
    expect((await sides.read('receiver', id)).body.contributions).toEqual([]);
    await sides.step('receiver', id, 'complete');
    const { body } = await sides.read('receiver', id);
    expect(body.contributions).toEqual([
      expect.objectContaining({
        room: 'training',
        text: 'FLE',
        author: { id: sides.members.receiver.id, name: 'Fabrice Lambert' },
      }),
    ]);
    expect((await sides.read('sender', id)).body.contributions).toEqual([]);
    const [read] = await sides.city.sql(
      `select rooms from audit_event where action = 'referral.read' and object_id = $1 and rooms <> '{}'`,
      [id],
    );
    expect(read).toEqual({ rooms: ['training'] });
  });

  it('what was declared an error keeps its trace and loses its content', async () => {
    const id = await sides.sent({
      ...person,
      subject: 'Mot secret',
      request: 'Mot secret',
      practicalLimits: 'Mot secret',
      rooms: ['training'],
    });
    await sides.step('receiver', id, 'ask', { question: 'Mot secret ?' });
    const { version } = await sides.row(id);
    await sides.callers.sender.post(
      `/api/referrals/${id}/amendments`,
      { reason: 'Mot secret', request: 'Mot secret encore' },
      { version },
    );
    await sides.step('sender_manager', id, 'void', { note: 'Mauvaise personne.' });
    const page = await sides.read('sender', id);
    expect(page.status).toBe(200);
    expect(JSON.stringify(page.body)).not.toMatch(/secret|Personne\d/);
    expect(page.body.history.map(({ action, note }) => [action, note])).toEqual([
      ['send', ''],
      ['ask', ''],
      ['void', 'Mauvaise personne.'],
    ]);
    expect(page.body).toMatchObject({ rooms: [], opens: [], allowedActions: [] });
    const list = await sides.callers.sender.get('/api/referrals?box=sent&status=entered_in_error');
    expect(JSON.stringify(list.body)).not.toMatch(/secret|Personne\d/);
    expect(await sides.told(id)).toContainEqual({
      kind: 'referral.entered_in_error',
      members: ['both_teams', 'receiver', 'receiver_reception', 'receiver_team_lead', 'tied_receiver'],
    });
  });

  it('the first opening by the receiving team is written down once, and the sender is told', async () => {
    const id = await sides.sent(person);
    await sides.read('receiver_manager', id);
    await sides.read('sender', id);
    expect(await sides.row(id)).toMatchObject({ acknowledged_at: null, version: 2 });
    const first = await sides.read('receiver_reception', id);
    expect(first.body).toMatchObject({ acknowledgedBy: { id: sides.members.receiver_reception.id }, version: 2 });
    expect(first.body.acknowledgedAt).not.toBeNull();
    await sides.read('receiver', id);
    expect(await sides.row(id)).toMatchObject({ acknowledged_by_id: sides.members.receiver_reception.id, version: 2 });
    expect((await sides.told(id)).filter(({ kind }) => kind === 'referral.acknowledged')).toEqual([
      { kind: 'referral.acknowledged', members: ['sender'] },
    ]);
    expect((await sides.read('sender', id)).body.deadlines[0]).toMatchObject({
      kind: 'acknowledge',
      metAt: first.body.acknowledgedAt,
    });
  });
});
