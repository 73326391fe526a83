import { TestBed } from '@angular/core/testing';
import { DashboardWords } from '../dashboard-words';
import { provideReportWords } from '../testing/a-dashboard';
import { periodChoices, periodLabel } from './periods';

const NOW = '2026-11';

describe('the entries of the period picker', () => {
  let words: DashboardWords;
  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideReportWords()] });
    words = TestBed.inject(DashboardWords);
  });

  it('are named by what they are today', () => {
    const label = (from: string, to: string) => periodLabel({ from, to }, NOW, words);
    expect(label('2026-11', '2026-11')).toBe('Ce mois-ci, novembre 2026');
    expect(label('2025-12', '2026-11')).toBe('12 derniers mois');
    expect(label('2026-01', '2026-11')).toBe('Cette année, 2026');
    expect(label('2025-01', '2025-12')).toBe('Année 2025');
    expect(label('2026-02', '2026-05')).toBe('février – mai 2026');
  });

  it('hold the period in view even where it is not offered', () => {
    const offered = [{ from: '2025-12', to: '2026-11' }];
    expect(periodChoices(offered, { from: '2026-02', to: '2026-05' }, NOW, words).map(({ key }) => key)).toEqual([
      '2025-12_2026-11',
      '2026-02_2026-05',
    ]);
    expect(periodChoices(offered, { from: '2025-12', to: '2026-11' }, NOW, words)).toHaveLength(1);
  });
});
