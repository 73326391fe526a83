import { buildDemoCity } from '../city';
import { diaryOf } from './diary';

const TODAY = '2026-11-23';
const city = buildDemoCity(TODAY);
const diary = diaryOf(city);

describe('the diary of the demonstration city', () => {
  it('has a past with outcomes, a today and days to come', () => {
    const past = diary.filter(({ startsAt }) => startsAt < TODAY);
    expect(new Set(past.map(({ status }) => status).filter((status) => status !== 'moved'))).toEqual(
      new Set(['honoured', 'no_show', 'excused', 'cancelled']),
    );
    expect(past.every(({ status }) => status !== 'booked')).toBe(true);
    expect(diary.filter(({ startsAt }) => startsAt.startsWith(TODAY)).length).toBeGreaterThan(20);
    expect(diary.filter(({ startsAt }) => startsAt > `${TODAY}T23`).length).toBeGreaterThan(20);
  });

  it('moves to what stands, under one identity for calendars', () => {
    const moved = diary.filter(({ status }) => status === 'moved');
    expect(moved.length).toBeGreaterThan(5);
    for (const one of moved) {
      const next = diary.find(({ id }) => id === one.movedToId);
      expect([next?.status, next?.calendarUid, next?.sequence]).toEqual(['booked', one.calendarUid, 1]);
    }
  });

  it('is the same to the letter for the same day', () => {
    expect(diaryOf(buildDemoCity(TODAY))).toEqual(diary);
  });
});
