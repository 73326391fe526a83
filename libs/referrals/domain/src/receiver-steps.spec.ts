import { Refused } from '@guichet/platform-contract';
import {
  acceptance,
  completion,
  failure,
  firstContact,
  pause,
  refusal,
  resumption,
  waitlisting,
} from './receiver-steps';
import type { CodedReason } from './step-change';

const now = new Date('2026-11-23T09:30:00Z');
const reason = (attributes: Record<string, unknown> = {}): CodedReason => ({ code: 'x', attributes });
const teams = { toTeamId: 'asked', fromTeamId: 'asking' };
const calendar = { publicHolidays: new Set<string>(), closures: [] };
function problems(work: () => unknown): string[] {
  try {
    work();
  } catch (failed) {
    if (failed instanceof Refused) return failed.errors.map(({ field, code }) => `${field}: ${code}`);
    throw failed;
  }
  return [];
}
const declined = { reasonCode: 'full', note: '', alternativeTeamId: null, handedBack: true, nextPlaceOn: null };

describe('a refusal', () => {
  it('hands back, or names another service', () => {
    expect(problems(() => refusal({ ...declined, handedBack: false }, reason(), teams, now))).toEqual([
      'alternativeTeamId: alternative_or_hand_back',
    ]);
    expect(
      refusal({ ...declined, handedBack: false, alternativeTeamId: 'other' }, reason(), teams, now).set,
    ).toMatchObject({ alternativeTeamId: 'other', decidedAt: now });
    for (const alternativeTeamId of ['asked', 'asking']) {
      expect(problems(() => refusal({ ...declined, alternativeTeamId }, reason(), teams, now))).toEqual([
        'alternativeTeamId: another_team',
      ]);
    }
  });
  it('has a reason of the list, with words where it asks for them', () => {
    expect(problems(() => refusal(declined, null, teams, now))).toEqual(['reasonCode: unknown_code']);
    expect(problems(() => refusal(declined, reason({ asksText: true }), teams, now))).toEqual(['note: asks_text']);
    expect(
      problems(() => refusal({ ...declined, note: 'Parce que.' }, reason({ asksText: true }), teams, now)),
    ).toEqual([]);
  });
  it('may name the next place only when there is no room', () => {
    const next = { ...declined, nextPlaceOn: '2027-01-11' };
    expect(problems(() => refusal(next, reason(), teams, now))).toEqual(['nextPlaceOn: only_when_full']);
    expect(refusal(next, reason({ asksNextDate: true }), teams, now).set.reviewOn).toBe('2027-01-11');
  });
});

describe('a waiting list', () => {
  const command = { reviewOn: '2027-01-11', estimate: '', note: '' };
  it('is looked at again on a day to come, within a year', () => {
    const on = (reviewOn: string) =>
      problems(() =>
        waitlisting({ ...command, reviewOn }, { expiresAt: null }, { decideWithinDays: 10, calendar }, now),
      );
    expect([on('2026-11-23'), on('2026-11-24'), on('2027-11-23'), on('2027-11-24')]).toEqual([
      ['reviewOn: after_today'],
      [],
      [],
      ['reviewOn: too_far'],
    ]);
  });
  it('moves the promised decision to the end of that day, and the expiry behind it', () => {
    const { set } = waitlisting(
      command,
      { expiresAt: new Date('2026-12-23T00:00:00Z') },
      { decideWithinDays: 10, calendar },
      now,
    );
    expect(set).toMatchObject({
      decideBy: new Date('2027-01-11T23:00:00Z'),
      expiresAt: new Date('2027-01-25T23:00:00Z'),
    });
    const late = new Date('2027-06-01T00:00:00Z');
    expect(waitlisting(command, { expiresAt: late }, { decideWithinDays: 10, calendar }, now).set.expiresAt).toEqual(
      late,
    );
  });
});

describe('what was accepted', () => {
  it('has somebody who answers for it, and a time of decision', () => {
    expect(acceptance('somebody', 'À mardi.', now)).toEqual({
      set: {
        responsibleMemberId: 'somebody',
        decidedAt: now,
        reviewOn: null,
        estimate: '',
        reasonCode: null,
        reasonNote: '',
      },
      reasonCode: null,
      note: 'À mardi.',
    });
  });
  it('begins with a first contact between the sending and today', () => {
    const on = (firstContactOn: string) =>
      problems(() => firstContact({ firstContactOn, note: '' }, { sentAt: new Date('2026-11-20T23:30:00Z') }, now));
    expect([on('2026-11-20'), on('2026-11-21'), on('2026-11-23'), on('2026-11-24')]).toEqual([
      ['firstContactOn: not_before_sending'],
      [],
      [],
      ['firstContactOn: not_after_today'],
    ]);
  });
  it('pauses for a reason, until a day to come, and goes on without either', () => {
    expect(problems(() => pause({ reasonCode: 'x', holdUntil: '2026-11-23', note: '' }, null, now))).toEqual([
      'reasonCode: unknown_code',
      'holdUntil: after_today',
    ]);
    expect(pause({ reasonCode: 'x', holdUntil: '2026-12-01', note: '' }, reason(), now).set).toEqual({
      reasonCode: 'x',
      reasonNote: '',
      holdUntil: '2026-12-01',
    });
    expect(resumption('').set).toEqual({ reasonCode: null, reasonNote: '', holdUntil: null });
  });
  it('ends with an outcome, or with a reason', () => {
    expect(problems(() => completion({ outcomeCode: 'x', note: '' }, null))).toEqual(['outcomeCode: unknown_code']);
    expect(completion({ outcomeCode: 'x', note: 'Bien.' }, reason())).toMatchObject({
      set: { outcomeCode: 'x', outcomeNote: 'Bien.', reasonCode: null },
      reasonCode: 'x',
    });
    expect(problems(() => failure({ reasonCode: 'x', note: '' }, reason({ asksText: true })))).toEqual([
      'note: asks_text',
    ]);
  });
});
