import { APPOINTMENT_STATUSES, APPOINTMENT_TRANSITIONS, appointmentSteps } from '@guichet/appointments-contract';
import type { AppointmentAction, AppointmentStatus } from '@guichet/appointments-contract';
import { allowedSteps, periodFits, usualAbsence } from './appointment-lifecycle';

const NOON = new Date('2026-11-23T11:00:00Z');
const BEFORE = new Date('2026-11-23T10:59:00Z');

describe('the life of an appointment', () => {
  const cases: [AppointmentStatus, AppointmentAction[], AppointmentAction[]][] = [
    ['booked', ['excuse', 'cancel', 'move'], ['honour', 'miss', 'excuse', 'cancel', 'move']],
    ['honoured', ['undo'], ['undo']],
    ['no_show', ['excuse', 'undo'], ['excuse', 'undo']],
    ['excused', ['undo'], ['undo']],
    ['cancelled', ['undo'], ['undo']],
    ['moved', [], []],
  ];
  it.each(cases)('lets what is %s take these steps before it begins and after', (status, before, after) => {
    expect(allowedSteps({ status, startsAt: NOON }, BEFORE)).toEqual(before);
    expect(allowedSteps({ status, startsAt: NOON }, NOON)).toEqual(after);
  });

  it('leaves every state but what was moved', () => {
    const left = new Set(appointmentSteps().map(({ from }) => from));
    expect(APPOINTMENT_STATUSES.filter((status) => !left.has(status))).toEqual(['moved']);
    expect(APPOINTMENT_TRANSITIONS.undo.from).not.toContain('moved');
  });

  it('lets an excuse that is taken back be an absence again', () => {
    expect(appointmentSteps()).toContainEqual({ from: 'excused', to: 'no_show' });
  });

  it.each([
    ['2026-11-23T11:05:00Z', true],
    ['2026-11-23T11:04:00Z', false],
    ['2026-11-23T10:00:00Z', false],
    ['2026-11-23T23:00:00Z', true],
    ['2026-11-23T23:01:00Z', false],
  ])('lasts between five minutes and twelve hours: until %s %s', (end, fits) => {
    expect(periodFits(NOON, new Date(end))).toBe(fits);
  });

  it('excuses an absence while something urgent is open', () => {
    expect([usualAbsence(true), usualAbsence(false)]).toEqual(['excused', 'no_show']);
  });
});
