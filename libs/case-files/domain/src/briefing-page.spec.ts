import type { BriefingLine } from '@guichet/case-files-contract';
import { briefingParts } from './briefing-page';

const lines = (count: number): BriefingLine[] =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'task',
    label: '',
    text: String(index),
    who: '',
    on: null,
    room: null,
  }));

describe('the briefing on one page', () => {
  it.each([
    [{ risks: 1, open: 1, clocks: 0, next: 1, situation: 2, events: 2 }, [1, 1, 1, 2, 2], [0, 0, 0, 0, 0]],
    [{ risks: 3, open: 9, clocks: 9, next: 9, situation: 9, events: 9 }, [3, 9, 2, 2, 2, 2], [0, 0, 7, 7, 7, 7]],
    [{ risks: 50, open: 9, clocks: 0, next: 0, situation: 0, events: 0 }, [18, 2], [32, 7]],
    [{ risks: 0, open: 0, clocks: 0, next: 0, situation: 0, events: 0 }, [], []],
  ])('shares %j lines', (counts, shown, leftOut) => {
    const given = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, lines(count)]));
    const parts = briefingParts(given as unknown as Parameters<typeof briefingParts>[0], 20);
    expect(parts.map((part) => part.lines.length)).toEqual(shown);
    expect(parts.map((part) => part.leftOut)).toEqual(leftOut);
    expect(parts.flatMap((part) => part.lines).length).toBeLessThanOrEqual(20);
  });
});
