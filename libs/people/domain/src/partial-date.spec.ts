import { ageRange, datePartsOf, datesAgree, partialDate } from './partial-date';

describe('a partial date', () => {
  it.each(['', '1991', '1991-04', '1991-04-23', '2004-02-29'])('%p is read and written alike', (date) => {
    const parts = datePartsOf(date);
    expect(parts).not.toBeNull();
    expect(parts && partialDate(parts)).toBe(date);
  });

  it.each(['91', '1991-13', '1991-00', '1991-02-30', '2003-02-29', '1850', '1991-4-2', 'hier'])(
    '%p is none',
    (date) => {
      expect(datePartsOf(date)).toBeNull();
    },
  );

  it('agrees with a more exact one', () => {
    expect(datesAgree('1991', '1991-04-23')).toBe(true);
    expect(datesAgree('1991-05', '1991-04-23')).toBe(false);
    expect(datesAgree('', '1991')).toBe(true);
  });
});

describe('the age', () => {
  it('is exact when the day is known', () => {
    expect(ageRange('1991-11-23', '2026-11-22')).toEqual({ least: 34, most: 34 });
    expect(ageRange('1991-11-22', '2026-11-22')).toEqual({ least: 35, most: 35 });
  });

  it('is a range when it is not', () => {
    expect(ageRange('2008', '2026-11-22')).toEqual({ least: 17, most: 18 });
    expect(ageRange('2008-11', '2026-11-22')).toEqual({ least: 17, most: 18 });
    expect(ageRange('2008-12', '2026-11-22')).toEqual({ least: 17, most: 17 });
  });

  it('is not guessed without a year', () => {
    expect(ageRange('', '2026-11-22')).toBeNull();
  });
});
