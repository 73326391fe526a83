import type { ResidenceClock } from '@guichet/case-files-contract';
import { layOut } from './strip-layout';

const clock: ResidenceClock = {
  today: '2026-11-22',
  state: 'calm',
  documentId: 'd',
  prepareOn: '2026-12-14',
  windowOpensOn: '2027-01-28',
  windowClosesOn: '2027-02-12',
  validUntil: '2027-03-14',
  stableDays: 67,
  stableUntil: '2027-01-28',
  rule: null,
  gaps: [{ from: '2027-03-15', to: null }],
  strip: {
    from: '2026-09-01',
    to: '2027-03-31',
    bars: [
      { from: '2026-09-14', to: '2027-03-14', kind: 'title', typeCode: 'card.A', endUnknown: false },
      { from: '2027-03-15', to: '2027-03-31', kind: 'gap', typeCode: null, endUnknown: false },
    ],
  },
  warnings: [],
};

describe('the layout of the residence strip', () => {
  it('keeps the order of time and ends where the strip ends', () => {
    const { bars, today, window } = layOut(clock);
    const [title, gap] = bars;
    if (!title || !gap || !window) throw new Error('two bars and a window are expected');
    expect(title.start).toBeGreaterThan(0);
    expect(title.start + title.length).toBeCloseTo(gap.start, 5);
    expect(gap.start + gap.length).toBeCloseTo(100, 5);
    expect(today).toBeGreaterThan(title.start);
    expect(window.start).toBeGreaterThan(today);
    expect(window.start + window.length).toBeLessThan(gap.start);
  });

  it('marks the months in between, and thins them out when there are many', () => {
    expect(layOut(clock).ticks.map((tick) => tick.day)).toEqual([
      '2026-10-01',
      '2026-11-01',
      '2026-12-01',
      '2027-01-01',
      '2027-02-01',
      '2027-03-01',
    ]);
    const long = { ...clock, strip: { ...clock.strip, from: '2024-01-01', to: '2028-12-31' } };
    expect(layOut(long).ticks.length).toBeLessThanOrEqual(9);
  });

  it('shows no window where no rule is known', () => {
    expect(layOut({ ...clock, windowOpensOn: null, windowClosesOn: null }).window).toBeNull();
  });
});
