import { Refused } from '@guichet/platform-contract';
import type { AmendReferral } from '@guichet/referrals-contract';
import { amendment, cancellation, checkAnswer } from './sender-steps';
import { information, sending } from './sending';
import type { AskedTeam, StoredContent } from './sending';

const now = new Date('2026-11-23T09:30:00Z');
const content: StoredContent = {
  kind: 'orientation',
  toTeamId: 'asked',
  subject: 'Aide sociale',
  request: 'Plus de revenu.',
  practicalLimits: '',
  urgency: 'none',
  rooms: ['training', 'housing'],
  agreementId: 'agreement',
  legalGroundCode: null,
  legalGroundNote: '',
  jointAppointmentAt: null,
};
const team: AskedTeam = {
  acceptsReferrals: true,
  active: true,
  canAnswer: true,
  acknowledgeWithinHours: 48,
  decideWithinDays: 10,
  firstAppointmentWithinDays: 21,
  expiresAfterDays: 30,
  calendar: { publicHolidays: new Set(), closures: [] },
};
function refusal(work: () => unknown): { code: string; fields: string[] } | null {
  try {
    work();
  } catch (failed) {
    if (failed instanceof Refused)
      return { code: failed.code, fields: failed.errors.map(({ field, code }) => `${field}: ${code}`) };
    throw failed;
  }
  return null;
}

describe('sending', () => {
  it('starts the promises', () => {
    expect(sending(content, 'asking', team, now).set).toMatchObject({
      sentAt: now,
      decideBy: new Date('2026-12-07T09:30:00Z'),
    });
  });
  it.each([{ acceptsReferrals: false }, { active: false }, { canAnswer: false }])(
    'needs a team that can answer: not %j',
    (change) => {
      expect(refusal(() => sending(content, 'asking', { ...team, ...change }, now))?.code).toBe(
        'team_takes_no_referrals',
      );
    },
  );
  it('names everything that is missing at once', () => {
    const empty = { ...content, subject: '', request: '', agreementId: null };
    expect(refusal(() => sending(empty, 'asked', team, now))?.fields).toEqual([
      'toTeamId: same_team',
      'subject: isNotEmpty',
      'request: isNotEmpty',
      'agreementId: ground_missing',
    ]);
  });
  it('of an address shares nothing and needs no ground', () => {
    expect(refusal(() => information({ ...content, kind: 'information' }, 'asking', now))?.fields).toEqual([
      'rooms: nothing_shared',
      'agreementId: nothing_shared',
    ]);
    expect(
      information({ ...content, kind: 'information', rooms: [], agreementId: null, request: '' }, 'asking', now).set,
    ).toEqual({ sentAt: now });
  });
});

describe('an amendment', () => {
  const amend = (change: Partial<AmendReferral>, before = content) =>
    amendment({ reason: 'x', ...change }, before, 'asking', now);
  it('keeps what the changed fields said before, and nothing else', () => {
    expect(amend({ subject: 'Logement', rooms: ['housing'], urgency: 'none' })).toEqual({
      set: { subject: 'Logement', rooms: ['housing'] },
      before: { subject: 'Aide sociale', rooms: ['training', 'housing'] },
    });
  });
  it('changes something: the same rooms in another order are the same', () => {
    expect(refusal(() => amend({ rooms: ['housing', 'training'] }))?.code).toBe('nothing_changed');
  });
  it('of a handover moves or takes back the joint appointment', () => {
    const handover: StoredContent = {
      ...content,
      kind: 'handover',
      jointAppointmentAt: new Date('2026-12-01T09:00:00Z'),
    };
    expect(amend({ jointAppointmentAt: null }, handover).set).toEqual({ jointAppointmentAt: null });
    expect(amend({ jointAppointmentAt: '2026-12-02T10:00:00+01:00' }, handover).set).toEqual({
      jointAppointmentAt: new Date('2026-12-02T09:00:00Z'),
    });
    expect(refusal(() => amend({ jointAppointmentAt: '2026-12-02T10:00:00Z' }))?.fields).toEqual([
      'jointAppointmentAt: only_handover',
    ]);
    expect(refusal(() => amend({ jointAppointmentAt: '2026-11-01T10:00:00Z' }, handover))?.fields).toEqual([
      'jointAppointmentAt: after_now',
    ]);
  });
  it('opens nothing more on a legal ground', () => {
    const named: StoredContent = { ...content, agreementId: null, legalGroundCode: 'vital_interest' };
    expect(refusal(() => amend({ rooms: ['training', 'residence'] }, named))?.fields).toEqual(['rooms: only_fewer']);
    expect(amend({ rooms: ['training'] }, named).set).toEqual({ rooms: ['training'] });
  });
});

describe('taking back and following up', () => {
  it('takes a reason that is chosen by hand', () => {
    const take = (attributes: Record<string, unknown>) =>
      refusal(() => cancellation({ reasonCode: 'x', note: '' }, { code: 'x', attributes }))?.fields ?? [];
    expect([take({}), take({ setBySystem: true }), take({ asksText: true })]).toEqual([
      [],
      ['reasonCode: set_by_system'],
      ['note: asks_text'],
    ]);
  });
  it('takes one answer, from the day it is due', () => {
    const check = { dueOn: '2026-11-23', answer: null };
    expect(refusal(() => checkAnswer(check, '2026-11-23'))).toBeNull();
    for (const closed of [null, { ...check, dueOn: '2026-11-24' }, { ...check, answer: 'holds' as const }]) {
      expect(refusal(() => checkAnswer(closed, '2026-11-23'))?.code).toBe('check_not_open');
    }
  });
});
