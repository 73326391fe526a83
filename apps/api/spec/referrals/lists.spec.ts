import type { ReferralItem, ReferralPage } from '@guichet/referrals-contract';
import { TwoSides } from './two-sides';
import type { RelationUnderTest } from './two-sides';

describe('the boxes', () => {
  let sides: TwoSides;
  const monday = new Date('2026-11-23T09:30:00Z');
  beforeAll(async () => {
    sides = await TwoSides.build();
  });
  beforeEach(async () => {
    sides.city.clock.standAt(monday);
    await sides.city.sql('truncate referral cascade');
  });
  afterAll(() => sides.end());

  const box = async (who: RelationUnderTest, query: string): Promise<ReferralPage> => {
    const answer = await sides.callers[who].get<ReferralPage>(`/api/referrals?${query}`);
    expect(answer.status).toBe(200);
    return answer.body;
  };
  const subjects = (items: readonly ReferralItem[]) => items.map(({ subject }) => subject);

  it('show the most pressing first to who must answer', async () => {
    await sides.sent({ subject: 'délai habituel' });
    await sides.sent({ subject: 'trois jours', urgency: 'three_days' });
    await sides.sent({ subject: 'quatre heures', urgency: 'four_hours' });
    const { items } = await box('receiver', 'box=to_answer');
    expect(subjects(items)).toEqual(['quatre heures', 'trois jours', 'délai habituel']);
    expect(items[0]).toMatchObject({
      sides: ['receiver'],
      waitingFor: 'receiver',
      deadline: { kind: 'decide', share: 0 },
      from: { teamName: 'Accueil', organisationShortName: 'Association' },
      to: { teamName: 'Aide sociale', organisationShortName: 'CPAS' },
      sender: { name: 'Claire Dumont' },
    });
    expect(items[0]).not.toHaveProperty('request');
  });

  it('read page by page, without a gap and without a repetition', async () => {
    for (let n = 0; n < 7; n += 1) await sides.sent({ subject: `demande ${n}` });
    for (const [who, name] of [
      ['receiver', 'to_answer'],
      ['sender', 'sent'],
    ] as const) {
      const seen: string[] = [];
      let after: string | null = '';
      while (after !== null) {
        const page: ReferralPage = await box(who, `box=${name}&size=3${after ? `&after=${after}` : ''}`);
        seen.push(...subjects(page.items));
        after = page.next;
      }
      expect([...seen].sort()).toEqual(Array.from({ length: 7 }, (_, n) => `demande ${n}`));
    }
    for (const after of ['x', Buffer.from('2026|x').toString('base64url')]) {
      expect(await sides.callers.receiver.get(`/api/referrals?box=to_answer&after=${after}`)).toMatchObject({
        status: 400,
      });
    }
  });

  it('filter by state, urgency, team and the other organisation', async () => {
    const urgent = await sides.sent({ subject: 'urgente', urgency: 'one_day' });
    await sides.sent({ subject: 'ordinaire' });
    await sides.step('receiver', urgent, 'ask');
    expect(subjects((await box('receiver', 'box=to_answer&status=info_requested')).items)).toEqual(['urgente']);
    expect(subjects((await box('receiver', 'box=to_answer&urgency=none,three_days')).items)).toEqual(['ordinaire']);
    expect(subjects((await box('receiver', 'box=to_answer&status=completed')).items)).toEqual([]);
    expect((await box('receiver', `box=to_answer&organisationId=${sides.association.id}`)).items).toHaveLength(2);
    expect((await box('receiver', `box=to_answer&organisationId=${sides.cpas.id}`)).items).toHaveLength(0);
    expect((await box('receiver', `box=to_answer&teamId=${sides.aid.id}`)).items).toHaveLength(2);
    expect(await sides.callers.receiver.get('/api/referrals?box=to_answer&status=lost')).toMatchObject({ status: 400 });
    expect(await sides.callers.receiver.get('/api/referrals?box=to_answer&residence=x')).toMatchObject({ status: 400 });
    expect(await sides.callers.receiver.get('/api/referrals')).toMatchObject({ status: 400 });
  });

  it('keep what was sent until it is over, drafts included', async () => {
    await sides.callers.sender.post('/api/referrals', sides.draft({ subject: 'brouillon' }));
    const sent = await sides.sent({ subject: 'envoyée' });
    await sides.step('receiver', sent, 'accept');
    const refused = await sides.sent({ subject: 'refusée' });
    await sides.step('receiver', refused, 'decline');
    expect(subjects((await box('sender_colleague', 'box=sent')).items).sort()).toEqual(['brouillon', 'envoyée']);
    expect(subjects((await box('sender_colleague', 'box=sent&status=declined')).items)).toEqual(['refusée']);
    expect(subjects((await box('receiver', 'box=team_underway')).items)).toEqual(['envoyée']);
    expect(subjects((await box('receiver', 'box=team_underway&status=declined')).items)).toEqual(['refusée']);
  });

  it('follow the lead worker of the file, whoever sent it', async () => {
    const lead = await sides.city.member('worker', sides.association, [sides.welcome]);
    const caller = await sides.city.signedIn(lead);
    const file = await sides.city.caseFile(lead, sides.welcome);
    const id = await sides.sent({
      caseFileId: file.id,
      agreementId: await sides.city.agreement(file, sides.cpas, ['training']),
      subject: 'pour mon dossier',
    });
    await sides.city.sql(`delete from team_membership where member_id = $1`, [lead.id]);
    const { body } = await caller.get<ReferralPage>('/api/referrals?box=sent');
    expect(body.items.map((item) => item.id)).toEqual([id]);
    await sides.step('receiver', id, 'accept');
    expect(
      await sides.city.sql(`select 1 from notice where member_id = $1 and kind = 'referral.accepted'`, [lead.id]),
    ).toHaveLength(1);
  });

  it('show loops that should be closed', async () => {
    const late = await sides.sent({ subject: 'sans premier contact' });
    await sides.step('receiver', late, 'accept');
    const paused = await sides.sent({ subject: 'pause finie' });
    await sides.step('receiver', paused, 'accept');
    await sides.step('receiver', paused, 'hold', { holdUntil: '2026-12-01' });
    const quiet = await sides.sent({ subject: 'sans nouvelles' });
    await sides.step('receiver', quiet, 'accept');
    await sides.step('receiver', quiet, 'start');
    expect((await box('receiver', 'box=to_close')).items).toEqual([]);
    sides.city.clock.standAt(new Date('2026-12-23T10:00:00Z'));
    expect(subjects((await box('receiver', 'box=to_close')).items)).toEqual(['pause finie', 'sans premier contact']);
    sides.city.clock.standAt(new Date('2027-02-01T10:00:00Z'));
    expect(subjects((await box('receiver', 'box=to_close')).items)).toEqual([
      'pause finie',
      'sans premier contact',
      'sans nouvelles',
    ]);
    expect((await box('sender', 'box=to_close')).items).toEqual([]);
  });

  it('are counted for the tabs', async () => {
    const asked = await sides.sent();
    await sides.step('receiver', asked, 'ask');
    const accepted = await sides.sent();
    await sides.step('receiver', accepted, 'accept');
    await sides.sent();
    await sides.callers.sender.post('/api/referrals', sides.draft());
    expect((await sides.callers.receiver.get('/api/referrals/counts')).body).toEqual({
      toAnswer: 2,
      sent: 0,
      teamUnderway: 1,
      toClose: 0,
      questionsToAnswer: 0,
    });
    expect((await sides.callers.sender.get('/api/referrals/counts')).body).toEqual({
      toAnswer: 0,
      sent: 4,
      teamUnderway: 0,
      toClose: 0,
      questionsToAnswer: 1,
    });
    expect((await sides.callers.both_teams.get('/api/referrals/counts')).body).toMatchObject({ toAnswer: 2, sent: 4 });
  });

  it('leave a record of what was shown, and no more', async () => {
    const first = await sides.sent({ urgency: 'one_day' });
    await sides.sent();
    await box('receiver', 'box=to_answer&size=1');
    const [row] = await sides.city.sql<{ object_ids: string[] }>(
      `select object_ids from audit_event where action = 'referral.list' order by id desc limit 1`,
    );
    expect(row?.object_ids).toEqual([first]);
  });
});

describe('other services', () => {
  let sides: TwoSides;
  beforeAll(async () => {
    sides = await TwoSides.build();
  });
  afterAll(() => sides.end());

  it('are ranked for who looks on: paper, themes, language, time to answer', async () => {
    const { city } = sides;
    const other = await city.organisation({ name: 'Maison' });
    const team = async (name: string, themes: string[], change = '') => {
      const made = await city.team(other, { name, themes });
      if (change) await city.sql(`update team set ${change} where id = '${made.id}'`);
      return made;
    };
    await team('Parle tigrinya', ['social_aid'], `languages = '{fr,ti}'`);
    await team('Autre thème', ['housing']);
    await team('Demande un titre', ['social_aid'], `languages = '{ti}', asks_residence_document = true`);
    await team('Ne parle que français', ['social_aid'], `languages = '{fr}'`);
    await team('Ne reçoit pas', ['social_aid'], 'accepts_referrals = false');
    const closed = await team('Fermée', ['social_aid']);
    await city.sql(`insert into team_closure (team_id, starts_on, ends_on) values ($1, today(), today() + 3)`, [
      closed.id,
    ]);
    const fast = await team('Rapide', ['social_aid'], `languages = '{fr}'`);
    for (let n = 0; n < 5; n += 1) {
      const id = await city.referral(sides.file, { organisation: other, team: fast }, 'declined');
      await city.sql(`update referral set decided_at = sent_at + interval '36 hours' where id = $1`, [id]);
    }
    const id = await sides.sent();
    await sides.step('receiver', id, 'decline', { reasonCode: 'residence_status_required' });
    const { body } = await sides.callers.sender.get<{ items: { teamName: string; medianAnswerDays: number | null }[] }>(
      `/api/referrals/${id}/alternatives`,
    );
    expect(body.items.map(({ teamName }) => teamName)).toEqual([
      'Parle tigrinya',
      'Rapide',
      'Ne parle que français',
      'Demande un titre',
    ]);
    expect(body.items.map(({ medianAnswerDays }) => medianAnswerDays)).toEqual([null, 1.5, null, null]);

    const next = await sides.callers.sender.post<{ id: string }>(
      '/api/referrals',
      sides.draft({ originReferralId: id }),
    );
    expect(next.status).toBe(201);
    expect((await sides.read('sender', id)).body.followedBy).toEqual([
      expect.objectContaining({ id: next.body.id, status: 'draft' }),
    ]);
    expect((await sides.read('sender', next.body.id)).body.originReferralId).toBe(id);
    expect((await sides.read('receiver', id)).body.followedBy).toEqual([]);
  });
});
