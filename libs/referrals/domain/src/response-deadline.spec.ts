import { URGENCIES } from '@guichet/referrals-contract';
import { dayOf, startOfDay } from './brussels-calendar';
import { afterOfficeDays, responseDeadlines, URGENCY_HOURS } from './response-deadline';
import type { TeamCalendar, TeamDelays } from './response-deadline';

const delays: TeamDelays = {
  acknowledgeWithinHours: 48,
  decideWithinDays: 10,
  firstAppointmentWithinDays: 21,
  expiresAfterDays: 30,
};
const nothing: TeamCalendar = { publicHolidays: new Set(), closures: [] };
const christmas: TeamCalendar = {
  publicHolidays: new Set(['2026-12-25', '2027-01-01']),
  closures: [{ startsOn: '2026-12-28', endsOn: '2026-12-31' }],
};
/** A Monday, 10:30 in Brussels. */
const monday = new Date('2026-11-23T09:30:00Z');

describe('the days a team has to answer', () => {
  it('do not count weekends', () => {
    expect(afterOfficeDays(monday, 5, nothing)).toEqual(new Date('2026-11-30T09:30:00Z'));
    expect(afterOfficeDays(monday, 10, nothing)).toEqual(new Date('2026-12-07T09:30:00Z'));
  });

  it('do not count public holidays and closed days', () => {
    const thursday = new Date('2026-12-24T09:00:00Z');
    expect(dayOf(afterOfficeDays(thursday, 1, nothing))).toBe('2026-12-25');
    expect(dayOf(afterOfficeDays(thursday, 1, christmas))).toBe('2027-01-04');
  });

  it('begin when the team opens, when something is sent on a Saturday', () => {
    const saturday = new Date('2026-11-28T14:00:00Z');
    expect(afterOfficeDays(saturday, 1, nothing)).toEqual(startOfDay('2026-12-01'));
  });

  it('end at the same hour on the wall when summer time begins or ends', () => {
    expect(afterOfficeDays(new Date('2027-03-26T08:00:00Z'), 2, nothing)).toEqual(new Date('2027-03-30T07:00:00Z'));
    expect(afterOfficeDays(new Date('2026-10-23T07:00:00Z'), 1, nothing)).toEqual(new Date('2026-10-26T08:00:00Z'));
  });

  it('end some day even when the team is closed for ever', () => {
    const closed: TeamCalendar = {
      publicHolidays: new Set(),
      closures: [{ startsOn: '2000-01-01', endsOn: '2200-01-01' }],
    };
    expect(afterOfficeDays(monday, 1, closed).getTime()).toBeGreaterThan(monday.getTime());
  });
});

describe('the promises of a referral', () => {
  it('follow the delays of the team', () => {
    expect(responseDeadlines(monday, 'none', delays, nothing)).toEqual({
      acknowledgeBy: new Date('2026-11-25T09:30:00Z'),
      decideBy: new Date('2026-12-07T09:30:00Z'),
      firstAppointmentBy: new Date('2026-12-22T09:30:00Z'),
      expiresAt: new Date('2026-12-23T09:30:00Z'),
    });
  });

  it('count hours through a weekend but not through closed days', () => {
    const friday = new Date('2026-11-27T09:00:00Z');
    expect(responseDeadlines(friday, 'none', delays, nothing).acknowledgeBy).toEqual(new Date('2026-11-29T09:00:00Z'));
    const closed: TeamCalendar = {
      publicHolidays: new Set(),
      closures: [{ startsOn: '2026-11-28', endsOn: '2026-11-29' }],
    };
    expect(responseDeadlines(friday, 'none', delays, closed).acknowledgeBy).toEqual(new Date('2026-12-01T09:00:00Z'));
  });

  it('stop while the team is closed', () => {
    const closed: TeamCalendar = {
      publicHolidays: new Set(),
      closures: [{ startsOn: '2026-11-30', endsOn: '2026-12-04' }],
    };
    expect(responseDeadlines(monday, 'none', delays, closed).decideBy).toEqual(new Date('2026-12-14T09:30:00Z'));
    expect(responseDeadlines(monday, 'none', delays, closed).expiresAt).toEqual(new Date('2026-12-28T09:30:00Z'));
  });

  it('never expire before the promised decision', () => {
    const slow = { ...delays, decideWithinDays: 40, expiresAfterDays: 10 };
    const { decideBy, expiresAt } = responseDeadlines(monday, 'none', slow, nothing);
    expect(expiresAt).toEqual(decideBy);
  });

  it('are overridden by a person’s urgency, on closed days too', () => {
    const closed: TeamCalendar = {
      publicHolidays: new Set(),
      closures: [{ startsOn: '2026-11-20', endsOn: '2026-12-31' }],
    };
    const urgent = new Date('2026-11-23T13:30:00Z');
    expect(responseDeadlines(monday, 'four_hours', delays, closed)).toEqual({
      acknowledgeBy: urgent,
      decideBy: urgent,
      firstAppointmentBy: urgent,
      expiresAt: new Date('2026-11-23T17:30:00Z'),
    });
  });

  it('are never made longer by an urgency', () => {
    const fast = { acknowledgeWithinHours: 2, decideWithinDays: 1, firstAppointmentWithinDays: 3, expiresAfterDays: 5 };
    const own = responseDeadlines(monday, 'none', fast, nothing);
    for (const urgency of URGENCIES) {
      const { acknowledgeBy, decideBy, firstAppointmentBy, expiresAt } = responseDeadlines(
        monday,
        urgency,
        fast,
        nothing,
      );
      expect([
        acknowledgeBy <= own.acknowledgeBy,
        decideBy <= own.decideBy,
        firstAppointmentBy <= own.firstAppointmentBy,
        expiresAt <= own.expiresAt,
      ]).toEqual([true, true, true, true]);
      if (URGENCY_HOURS[urgency] !== null)
        expect(decideBy.getTime() - monday.getTime()).toBeLessThanOrEqual(URGENCY_HOURS[urgency] * 3_600_000);
    }
  });
});
