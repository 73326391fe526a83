import { ROOMS } from '@guichet/access-contract';
import { COPY_SECTIONS_AROUND } from '@guichet/rights-contract';
import type { CopyDecision, CopyItem, CopySection, CopySectionFigures } from '@guichet/rights-contract';
import type { FreeText } from './free-text';

const ORDER: readonly CopySection[] = [...ROOMS, ...COPY_SECTIONS_AROUND];

/** What is known of one text, in the order of the texts. */
export interface TextStanding {
  readonly decision: CopyDecision | null;
  /** Something in it looks like somebody else. */
  readonly proposed: boolean;
}

/** Numbers, from 1, of the texts of one section. */
export function numbersIn(section: CopySection, items: readonly CopyItem[], texts: readonly FreeText[]): number[] {
  return texts.flatMap(({ item }, index) => (items[item]?.section === section ? [index + 1] : []));
}

/** How far the review of each section is; sections without a text to look at are left out. */
export function copySections(
  items: readonly CopyItem[],
  texts: readonly FreeText[],
  standings: readonly TextStanding[],
): CopySectionFigures[] {
  return ORDER.flatMap((section) => {
    const own = numbersIn(section, items, texts).flatMap((number) => standings[number - 1] ?? []);
    if (own.length === 0) return [];
    const count = (is: (one: TextStanding) => boolean): number => own.filter(is).length;
    return [
      {
        section,
        lines: own.length,
        undecided: count(({ decision }) => decision === null),
        looks: count(({ decision, proposed }) => decision === null && proposed),
        masked: count(({ decision }) => decision === 'mask'),
        withheld: count(({ decision }) => decision === 'withhold'),
      },
    ];
  });
}
