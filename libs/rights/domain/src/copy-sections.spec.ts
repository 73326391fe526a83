import type { CopyItem, CopySection } from '@guichet/rights-contract';
import { copySections, numbersIn } from './copy-sections';
import { freeTexts } from './free-text';

const item = (section: CopySection, ...texts: string[]): CopyItem => ({
  section,
  kind: 'note',
  id: section,
  at: '2026-11-01T10:00:00Z',
  author: null,
  organisation: null,
  facts: Object.fromEntries(texts.map((text, index) => [`f${index}`, text])),
});
const items = [item('journal', 'un', 'deux'), item('identity', 'trois'), item('journal', 'quatre'), item('documents')];
const texts = freeTexts(items);
const open = { decision: null, proposed: false } as const;

describe('the sections of a copy', () => {
  it('hold their texts wherever they stand in time', () => {
    expect(numbersIn('journal', items, texts)).toEqual([1, 2, 4]);
    expect(numbersIn('identity', items, texts)).toEqual([3]);
    expect(numbersIn('housing', items, texts)).toEqual([]);
  });

  it('say how far the review is, in the order of the rooms, and leave out what has no text', () => {
    const standings = [open, { decision: 'mask', proposed: true }, open, { decision: null, proposed: true }] as const;
    expect(copySections(items, texts, standings)).toEqual([
      { section: 'identity', lines: 1, undecided: 1, looks: 0, masked: 0, withheld: 0 },
      { section: 'journal', lines: 3, undecided: 2, looks: 1, masked: 1, withheld: 0 },
    ]);
  });

  it('add up to the whole', () => {
    const standings = texts.map((_, index) => ({ decision: index % 2 ? 'withhold' : null, proposed: true }) as const);
    const sum = copySections(items, texts, standings);
    expect(sum.reduce((all, one) => all + one.lines, 0)).toBe(texts.length);
    expect(sum.reduce((all, one) => all + one.undecided + one.masked + one.withheld, 0)).toBe(texts.length);
  });
});
