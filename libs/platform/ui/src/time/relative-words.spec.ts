import { wordsOfDate } from './relative-words';

const NOW = new Date('2026-11-22T10:00:00Z');

describe('the words of a date', () => {
  it.each([
    ['2026-11-22', 'aujourd’hui', 'le 22 novembre'],
    ['2026-11-23', 'demain', 'le 23 novembre'],
    ['2026-11-20', 'avant-hier', 'le 20 novembre'],
    ['2026-12-04', 'dans 12 jours', 'le 4 décembre'],
    ['2026-12-01', 'dans 9 jours', 'le 1er décembre'],
    ['2027-03-14', 'dans 4 mois', 'le 14 mars 2027'],
    ['2026-11-16T10:00:00Z', 'il y a 6 jours', 'le 16 novembre'],
    ['2026-11-22T10:20:00Z', 'dans 20 minutes', 'le 22 novembre'],
  ])('%s is said in French', (date, distance, day) => {
    const words = wordsOfDate(date, NOW, 'fr');
    expect(words.distance.replace("'", '’')).toBe(distance);
    expect(words.day).toBe(day);
  });

  it('keeps the exact date, with the hour as French writes it', () => {
    expect(wordsOfDate('2027-03-01T13:30:00Z', NOW, 'fr').exact).toBe('lundi 1er mars 2027 à 14 h 30');
    expect(wordsOfDate('2027-03-04', NOW, 'fr').exact).toBe('jeudi 4 mars 2027');
  });

  it('counts days of the calendar in Brussels, not spans of 24 hours', () => {
    const lateEvening = new Date('2026-11-22T22:30:00Z');
    expect(wordsOfDate('2026-11-23', lateEvening, 'en').distance).toBe('tomorrow');
    expect(wordsOfDate('2026-11-22T23:30:00Z', lateEvening, 'en').day).toBe('23 November');
  });

  it('speaks English', () => {
    expect(wordsOfDate('2026-12-04', NOW, 'en')).toEqual({
      distance: 'in 12 days',
      day: '4 December',
      exact: 'Friday, 4 December 2026',
    });
  });
});
