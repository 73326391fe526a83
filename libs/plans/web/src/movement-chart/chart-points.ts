import type { RatedPoint } from '@guichet/plans-domain';

/** The drawing field of one domain, in the units of its view box. */
export const CHART = { width: 240, height: 96, left: 18, right: 10, top: 8, bottom: 20 } as const;
const STEPS = 5;

/** A mark in the drawing field. */
export interface ChartPoint extends RatedPoint {
  readonly x: number;
  readonly y: number;
}

/** Height of a step in the drawing field; the fifth is at the top. */
export function heightOf(step: number): number {
  const field = CHART.height - CHART.top - CHART.bottom;
  return CHART.top + ((STEPS - step) / (STEPS - 1)) * field;
}

/** Marks by their day between the first and the last of all; a single day stands in the middle. */
export function chartPoints(points: readonly RatedPoint[], from: string, to: string): ChartPoint[] {
  const field = CHART.width - CHART.left - CHART.right;
  const [first, last] = [Date.parse(from), Date.parse(to)];
  return points.map((point) => {
    const share = last === first ? 0.5 : (Date.parse(point.on) - first) / (last - first);
    return { ...point, x: CHART.left + share * field, y: heightOf(point.step) };
  });
}
