import { BRIEFING_LINES, BRIEFING_SECTIONS } from '@guichet/case-files-contract';
import type { BriefingLine, BriefingPart, BriefingSection } from '@guichet/case-files-contract';

/** Lines that every section keeps, however much the others have to say. */
const LEAST = 2;

/**
 * What fits on one page. Every section keeps its first two lines; what is left goes to the sections in their order, the
 * most urgent first, and each says how many lines it leaves out. Lines come sorted, the most pressing first.
 */
export function briefingParts(
  sections: Readonly<Record<BriefingSection, readonly BriefingLine[]>>,
  most: number = BRIEFING_LINES,
): BriefingPart[] {
  const given = new Map(BRIEFING_SECTIONS.map((name) => [name, Math.min(LEAST, sections[name].length)]));
  let left = most - [...given.values()].reduce((sum, lines) => sum + lines, 0);
  for (const name of BRIEFING_SECTIONS) {
    const more = Math.max(0, Math.min(left, sections[name].length - LEAST));
    given.set(name, (given.get(name) ?? 0) + more);
    left -= more;
  }
  return BRIEFING_SECTIONS.filter((name) => sections[name].length > 0).map((section) => {
    const lines = sections[section].slice(0, given.get(section));
    return { section, lines, leftOut: sections[section].length - lines.length };
  });
}
