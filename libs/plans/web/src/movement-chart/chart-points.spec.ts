import { CHART, chartPoints, heightOf } from './chart-points';

const point = (on: string, step: number) => ({ on, step, sentence: '' });

describe('the movement chart', () => {
  it('puts the fifth step at the top and the first at the bottom, evenly', () => {
    expect(heightOf(5)).toBe(CHART.top);
    expect(heightOf(1)).toBe(CHART.height - CHART.bottom);
    expect(heightOf(3) - heightOf(4)).toBeCloseTo(heightOf(1) - heightOf(2) - 0, 5);
  });

  it('puts marks by their day between the first and the last', () => {
    const points = chartPoints(
      [point('2026-01-01', 1), point('2026-07-02', 2), point('2026-12-31', 3)],
      '2026-01-01',
      '2026-12-31',
    );
    expect(points.map(({ x }) => Math.round(x))).toEqual([18, 124, 230]);
  });

  it('puts a single day in the middle', () => {
    expect(chartPoints([point('2026-01-01', 1)], '2026-01-01', '2026-01-01')[0]?.x).toBe(124);
  });
});
