import { TwoSides } from './two-sides';
import type { Changed } from './two-sides';

const fields = (answer: Changed) => (answer.body.errors ?? []).map(({ field, code }) => `${field}: ${code}`);

describe('what a step needs', () => {
  let sides: TwoSides;
  beforeAll(async () => {
    sides = await TwoSides.build();
  });
  afterAll(() => sides.end());

  const sending = (change: object) =>
    sides.callers.sender.post('/api/referrals', sides.draft({ send: true, ...change })) as Promise<Changed>;

  it.each<[string, object, string[]]>([
    ['a subject and a request', { subject: '', request: '' }, ['subject: isNotEmpty', 'request: isNotEmpty']],
    ['a ground', { agreementId: null }, ['agreementId: ground_missing']],
    [
      'one ground only',
      { legalGroundCode: 'vital_interest', legalGroundNote: 'Urgence.' },
      ['legalGroundCode: one_ground'],
    ],
    [
      'words for a legal ground',
      { agreementId: null, legalGroundCode: 'vital_interest' },
      ['legalGroundNote: isNotEmpty'],
    ],
    [
      'a ground of the list',
      { agreementId: null, legalGroundCode: 'because', legalGroundNote: 'x' },
      ['legalGroundCode: unknown_code'],
    ],
    [
      'nothing shared with an address given',
      { kind: 'information' },
      ['rooms: nothing_shared', 'agreementId: nothing_shared'],
    ],
    [
      'a joint appointment only in a handover',
      { jointAppointmentAt: '2099-01-01T10:00:00Z' },
      ['jointAppointmentAt: only_handover'],
    ],
    [
      'a joint appointment to come',
      { kind: 'handover', jointAppointmentAt: '2020-01-01T10:00:00Z' },
      ['jointAppointmentAt: after_now'],
    ],
    ['an existing team', { toTeamId: '00000000-0000-4000-8000-000000000000' }, ['toTeamId: unknown_team']],
  ])('sending needs %s', async (_name, change, problems) => {
    const answer = await sending(change);
    expect({ status: answer.status, problems: fields(answer) }).toEqual({ status: 422, problems });
    expect(await sides.city.sql(`select 1 from referral where sent_at is null`)).toEqual([]);
  });

  it('sending needs a team that takes referrals, of an organisation where somebody can answer', async () => {
    const closed = await sides.city.team(sides.cpas, { acceptsReferrals: false });
    expect(await sending({ toTeamId: closed.id })).toMatchObject({
      status: 422,
      body: { code: 'team_takes_no_referrals' },
    });
    const paper = await sides.city.organisation({ kind: 'public_body' });
    await sides.city.sql('update organisation set has_account = false where id = $1', [paper.id]);
    const counter = await sides.city.team(paper);
    const agreementId = await sides.city.agreement(sides.file, paper, ['training']);
    expect(await sending({ toTeamId: counter.id, agreementId })).toMatchObject({
      status: 422,
      body: { code: 'team_takes_no_referrals' },
    });
    expect(await sending({ toTeamId: counter.id, kind: 'information', rooms: [], agreementId: null })).toMatchObject({
      status: 201,
    });
  });

  it('sending needs a live agreement that covers every room and refuses none of what always opens', async () => {
    const { city, file, cpas, association } = sides;
    expect(await sending({ rooms: ['training', 'employment'] })).toMatchObject({
      status: 422,
      body: { code: 'agreement_does_not_cover' },
    });
    for (const facts of [{ givenOn: '2025-01-01', expiresOn: '2026-01-01' }, { revokedOn: '2026-02-01' }]) {
      const agreementId = await city.agreement(file, cpas, ['training'], facts);
      expect(await sending({ agreementId })).toMatchObject({ status: 422, body: { code: 'agreement_does_not_cover' } });
    }
    const elsewhere = await city.agreement(file, await city.organisation(), ['training']);
    expect(await sending({ agreementId: elsewhere })).toMatchObject({
      status: 422,
      body: { code: 'agreement_does_not_cover' },
    });
    const withoutContact = await city.agreement(file, cpas, ['training']);
    await city.sql(`update sharing_agreement set refused_rooms = '{contact}' where id = $1`, [withoutContact]);
    expect(await sending({ agreementId: withoutContact })).toMatchObject({
      status: 422,
      body: { code: 'agreement_does_not_cover' },
    });
    expect(association.id).not.toBe(cpas.id);
  });

  it('nothing is begun on a closed file', async () => {
    const closed = await sides.city.caseFile(sides.members.sender, sides.welcome, { status: 'closed' });
    expect(await sending({ caseFileId: closed.id, agreementId: null })).toMatchObject({
      status: 422,
      body: { code: 'case_file_closed' },
    });
  });

  it.each<
    [
      string,
      'ask' | 'reply' | 'accept' | 'waitlist' | 'decline' | 'start' | 'hold' | 'complete' | 'fail' | 'cancel' | 'void',
      string,
      object,
      string[],
    ]
  >([
    ['a question', 'ask', 'requested', { question: ' ' }, ['question: isLength']],
    ['an answer', 'reply', 'info_requested', { answer: '' }, ['answer: isLength']],
    ['a day to come', 'waitlist', 'requested', { reviewOn: '2026-01-01' }, ['reviewOn: after_today']],
    ['a day within a year', 'waitlist', 'requested', { reviewOn: '2099-01-01' }, ['reviewOn: too_far']],
    ['a reason of its list', 'decline', 'requested', { reasonCode: 'did_not_come' }, ['reasonCode: unknown_code']],
    ['words where the reason asks for them', 'decline', 'requested', { reasonCode: 'other' }, ['note: asks_text']],
    [
      'another service than those concerned',
      'decline',
      'requested',
      { alternativeTeamId: 'to' },
      ['alternativeTeamId: another_team'],
    ],
    [
      'an existing other service',
      'decline',
      'requested',
      { alternativeTeamId: '00000000-0000-4000-8000-000000000000' },
      ['alternativeTeamId: team_takes_no_referrals'],
    ],
    [
      'a next place only when full',
      'decline',
      'requested',
      { nextPlaceOn: '2099-01-01' },
      ['nextPlaceOn: only_when_full', 'nextPlaceOn: too_far'],
    ],
    [
      'a first contact that took place',
      'start',
      'accepted',
      { firstContactOn: '2099-01-01' },
      ['firstContactOn: not_after_today'],
    ],
    [
      'a first contact after the sending',
      'start',
      'accepted',
      { firstContactOn: '2026-01-01' },
      ['firstContactOn: not_before_sending'],
    ],
    ['an end of the pause', 'hold', 'in_progress', { holdUntil: '2026-01-01' }, ['holdUntil: after_today']],
    ['a reason of the pause', 'hold', 'accepted', { reasonCode: 'full' }, ['reasonCode: unknown_code']],
    ['an outcome', 'complete', 'in_progress', { outcomeCode: 'done' }, ['outcomeCode: unknown_code']],
    ['words for another outcome', 'complete', 'in_progress', { outcomeCode: 'other' }, ['note: asks_text']],
    ['a reason of the failure', 'fail', 'on_hold', { reasonCode: 'full' }, ['reasonCode: unknown_code']],
    [
      'a reason that is chosen by hand',
      'cancel',
      'requested',
      { reasonCode: 'agreement_withdrawn' },
      ['reasonCode: set_by_system'],
    ],
    ['a note', 'void', 'requested', { note: '' }, ['note: isLength']],
  ])('%s: %s', async (_name, action, status, change, problems) => {
    const id = await sides.standing(status as 'requested');
    const who = action === 'void' ? 'sender_manager' : ['reply', 'cancel'].includes(action) ? 'sender' : 'receiver';
    const body = Object.fromEntries(
      Object.entries(change).map(([name, value]) => [name, value === 'to' ? sides.aid.id : value]),
    );
    const answer = await sides.step(who, id, action, body);
    expect({ status: answer.status, problems: fields(answer) }).toEqual({ status: expect.any(Number), problems });
    expect([400, 422]).toContain(answer.status);
    expect(await sides.row(id)).toMatchObject({ status, version: 1 });
  });

  it('says every problem in plain words', async () => {
    const answer = await sides.callers.sender.call<{ title: string; errors: { message: string }[] }>(
      'POST',
      '/api/referrals',
      sides.draft({ send: true, subject: '', agreementId: null }),
      { 'idempotency-key': 'words-in-english', 'accept-language': 'en' },
    );
    expect(answer.body).toMatchObject({
      title: 'Something is missing',
      errors: [
        { message: 'This field is needed.' },
        { message: 'The person’s agreement is needed, or a legal ground.' },
      ],
    });
  });

  it('the database checks reasons too', async () => {
    const id = await sides.sent();
    const forced = sides.city.asRole('guichet_api', await sides.city.session(sides.members.receiver), (client) =>
      client.query(
        `update referral set status = 'declined', reason_code = 'invented', handed_back = true, decided_at = now(), ended_at = now() where id = $1`,
        [id],
      ),
    );
    await expect(forced).rejects.toMatchObject({ code: 'GU422', constraint: 'unknown_code' });
  });
});
