import { rankAlternatives } from './alternatives';
import { followUpDays } from './follow-up';
import { deadlinesOf, runningDeadline } from './referral-deadlines';
import type { ReferralWithPromises } from './referral-deadlines';

const sentAt = new Date('2026-11-01T00:00:00Z');
const referral = (change: Partial<ReferralWithPromises>): ReferralWithPromises => ({
  status: 'requested',
  sentAt,
  acknowledgeBy: new Date('2026-11-03T00:00:00Z'),
  acknowledgedAt: null,
  decideBy: new Date('2026-11-11T00:00:00Z'),
  decidedAt: null,
  firstAppointmentBy: new Date('2026-11-21T00:00:00Z'),
  firstContactOn: null,
  expiresAt: new Date('2026-12-01T00:00:00Z'),
  reviewOn: null,
  holdUntil: null,
  endedAt: null,
  stateSince: sentAt,
  ...change,
});

describe('the promises of a referral', () => {
  const now = new Date('2026-11-06T00:00:00Z');
  it('show how much of their time is used up', () => {
    expect(
      deadlinesOf(referral({ acknowledgedAt: new Date('2026-11-02T00:00:00Z') }), now).map(({ kind, share, metAt }) => [
        kind,
        share,
        metAt !== null,
      ]),
    ).toEqual([
      ['acknowledge', 0.5, true],
      ['decide', 0.5, false],
      ['first_appointment', 0.25, false],
      ['expiry', 0.17, false],
    ]);
  });
  it('go beyond one when they are over, and stand still at the end', () => {
    expect(runningDeadline(referral({}), new Date('2026-11-16T00:00:00Z'))?.share).toBe(1.5);
    const over = deadlinesOf(referral({ status: 'declined', endedAt: now }), new Date('2027-06-01T00:00:00Z'));
    expect(over.find(({ kind }) => kind === 'decide')?.share).toBe(0.5);
  });
  it('run one at a time', () => {
    const running = (change: Partial<ReferralWithPromises>) => runningDeadline(referral(change), now)?.kind ?? null;
    expect(running({ status: 'requested' })).toBe('decide');
    expect(running({ status: 'waitlisted', reviewOn: '2026-11-11' })).toBe('review');
    expect(running({ status: 'accepted' })).toBe('first_appointment');
    expect(running({ status: 'on_hold', holdUntil: '2026-11-30' })).toBe('hold');
    for (const status of ['in_progress', 'completed', 'expired'] as const) expect(running({ status })).toBeNull();
  });
  it('do not exist for a draft', () => {
    expect(deadlinesOf(referral({ status: 'draft', sentAt: null }), now)).toEqual([]);
  });
});

describe('the follow-up', () => {
  it('asks after 1, 3, 6 and 12 months, on the last day of a shorter month', () => {
    expect(followUpDays('2026-11-30').map(({ dueOn }) => dueOn)).toEqual([
      '2026-12-30',
      '2027-02-28',
      '2027-05-30',
      '2027-11-30',
    ]);
  });
});

describe('other services', () => {
  const team = (teamName: string, change: object = {}) => ({
    teamId: teamName,
    teamName,
    organisationId: 'o',
    organisationShortName: 'O',
    description: '',
    conditions: '',
    sharedThemes: ['housing'],
    speaksLanguage: false,
    asksResidenceDocument: false,
    decideWithinDays: 10,
    medianAnswerDays: null,
    ...change,
  });
  const teams = [
    team('lente', { medianAnswerDays: 9 }),
    team('rapide', { medianAnswerDays: 2 }),
    team('inconnue'),
    team('parle', { speaksLanguage: true, medianAnswerDays: 9 }),
    team('fait plus', { sharedThemes: ['housing', 'debt'] }),
    team('demande un titre', { sharedThemes: ['housing', 'debt', 'energy'], asksResidenceDocument: true }),
  ];
  const order = (need: Parameters<typeof rankAlternatives>[1]) =>
    rankAlternatives(teams, need).map(({ teamName }) => teamName);
  it('come by what they share, the language, and how fast they answer', () => {
    expect(order({ languageCode: 'ti', withoutDocument: false })).toEqual([
      'demande un titre',
      'fait plus',
      'parle',
      'rapide',
      'lente',
      'inconnue',
    ]);
  });
  it('that ask for a paper the person lacks come last', () => {
    expect(order({ languageCode: null, withoutDocument: true })).toEqual([
      'fait plus',
      'rapide',
      'lente',
      'parle',
      'inconnue',
      'demande un titre',
    ]);
  });
});
