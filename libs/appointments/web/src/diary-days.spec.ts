import type { AppointmentItem } from '@guichet/appointments-contract';
import { dayOfAddress, diaryDays, weekOf } from './diary-days';

const item = (startsAt: string) => ({ startsAt }) as AppointmentItem;

describe('the days of the diary', () => {
  it('follow the address, and today where it says nothing sound', () => {
    expect(dayOfAddress('2026-11-25', '2026-11-23')).toBe('2026-11-25');
    expect(dayOfAddress('2026-13-45', '2026-11-23')).toBe('2026-11-23');
    expect(dayOfAddress('demain', '2026-11-23')).toBe('2026-11-23');
    expect(dayOfAddress(undefined, '2026-11-23')).toBe('2026-11-23');
  });

  it('begin on Monday, over the new year too', () => {
    expect(weekOf('2026-11-29')).toEqual(expect.arrayContaining(['2026-11-23', '2026-11-29']));
    expect(weekOf('2027-01-01')[0]).toBe('2026-12-28');
  });

  it('hold what begins on them in Brussels', () => {
    const days = diaryDays(weekOf('2026-11-23'), [item('2026-11-23T23:30:00Z')], '2026-11-23');
    expect(days.find(({ items }) => items.length > 0)?.day).toBe('2026-11-24');
  });

  it('leave out an empty weekend that nobody asked for', () => {
    expect(diaryDays(weekOf('2026-11-23'), [], '2026-11-23')).toHaveLength(5);
    expect(diaryDays(weekOf('2026-11-23'), [], '2026-11-28').map(({ day }) => day)).toContain('2026-11-28');
    expect(diaryDays(weekOf('2026-11-23'), [item('2026-11-29T10:00:00Z')], '2026-11-23')).toHaveLength(6);
  });
});
