import { addMonths, defaultPeriod, lastDayOf, monthsOf, periodProblem, periodsOffered, weeksAhead } from './months';

const TODAY = '2026-11-22';

describe('months', () => {
  it('count across years', () => {
    expect(addMonths('2026-11', 3)).toBe('2027-02');
    expect(addMonths('2026-01', -1)).toBe('2025-12');
    expect(monthsOf({ from: '2025-11', to: '2026-02' })).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
    expect(lastDayOf('2028-02')).toBe('2028-02-29');
  });

  it('begin with this month and the eleven before it', () => {
    expect(defaultPeriod(TODAY)).toEqual({ from: '2025-12', to: '2026-11' });
  });
});

describe('weeks ahead', () => {
  it('cover sixty days, today included, cut at both ends', () => {
    const weeks = weeksAhead(TODAY);
    expect(weeks[0]).toEqual({ monday: '2026-11-16', from: '2026-11-22', to: '2026-11-22' });
    expect(weeks.at(-1)).toEqual({ monday: '2027-01-18', from: '2027-01-18', to: '2027-01-20' });
  });

  it('begin on a Monday without a cut when today is one', () => {
    expect(weeksAhead('2026-11-23')[0]).toEqual({ monday: '2026-11-23', from: '2026-11-23', to: '2026-11-29' });
  });
});

describe('a period', () => {
  it('of one organisation may be any months up to now', () => {
    expect(periodProblem({ from: '2026-02', to: '2026-05' }, 'organisation', TODAY)).toBeUndefined();
    expect(periodProblem({ from: '2026-05', to: '2026-02' }, 'organisation', TODAY)).toBe('period_impossible');
    expect(periodProblem({ from: '2026-02', to: '2026-12' }, 'organisation', TODAY)).toBe('period_impossible');
    expect(periodProblem({ from: '2023-11', to: '2026-11' }, 'organisation', TODAY)).toBe('period_impossible');
  });

  it('across organisations is one of those offered, so that two of them leave no single month between them', () => {
    expect(periodProblem({ from: '2026-02', to: '2026-05' }, 'city', TODAY)).toBe('period_not_offered');
    for (const period of periodsOffered('city', TODAY)) expect(periodProblem(period, 'city', TODAY)).toBeUndefined();
    expect(periodsOffered('city', TODAY)).toEqual([
      { from: '2026-11', to: '2026-11' },
      { from: '2025-12', to: '2026-11' },
    ]);
  });

  it('is offered once', () => {
    const offered = periodsOffered('organisation', '2026-12-05').map(({ from, to }) => `${from} ${to}`);
    expect(offered).toEqual([...new Set(offered)]);
  });
});
