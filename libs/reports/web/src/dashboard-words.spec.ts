import { TestBed } from '@angular/core/testing';
import { DashboardWords } from './dashboard-words';
import { provideReportWords } from './testing/a-dashboard';

describe('the words of a dashboard', () => {
  let words: DashboardWords;
  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideReportWords()] });
    words = TestBed.inject(DashboardWords);
  });
  const plain = (text: string) => text.replace(/\s/g, ' ');

  it('write numbers as people here do, and never a hidden one', () => {
    expect(plain(words.figure({ value: 1284, suppressed: false }))).toBe('1 284');
    expect(words.figure({ value: null, suppressed: true, reason: 'small' })).toBe('< 5');
    expect(words.figure({ value: null, suppressed: true, reason: 'linked' })).toBe('•');
  });

  it('say days with one decimal below ten', () => {
    expect([3.5, 0, 13, null].map((days) => words.days(days))).toEqual(['3,5 j', '0,0 j', '13 j', '·']);
  });

  it('say how a number moved', () => {
    expect(plain(words.change(104, 100))).toBe('+ 4 %');
    expect(plain(words.change(50, 100))).toBe('− 50 %');
    expect(words.change(1000, 1001)).toBe('stable');
    expect([words.difference(16), words.difference(-3), words.difference(0)]).toEqual(['+ 16', '− 3', 'stable']);
  });

  it('say a period by its months', () => {
    expect(words.range({ from: '2025-12', to: '2026-11' })).toBe('décembre 2025 – novembre 2026');
    expect(words.range({ from: '2026-02', to: '2026-05' })).toBe('février – mai 2026');
    expect(words.range({ from: '2026-11', to: '2026-11' })).toBe('novembre 2026');
  });

  it('say the first of a month as French does', () => {
    expect(words.day('2027-03-01')).toBe('1er mars 2027');
  });

  it('say how long ago', () => {
    expect([0, 20, 130, 7300].map((seconds) => plain(words.ago(seconds)))).toEqual([
      'maintenant',
      'il y a 20 s',
      'il y a 2 min',
      'il y a 2 h',
    ]);
  });
});
