import { CASE_FILE_STATUSES } from '@guichet/case-files-contract';
import type { CaseFileStatus } from '@guichet/case-files-contract';
import { canStep, isNoteCorrectable, lifeOf } from './case-file-life';

const steps: [CaseFileStatus, CaseFileStatus][] = [
  ['new', 'in_assessment'],
  ['new', 'active'],
  ['in_assessment', 'active'],
  ['in_assessment', 'standby'],
  ['active', 'in_assessment'],
  ['active', 'standby'],
  ['standby', 'active'],
  ['standby', 'in_assessment'],
];

describe('life of a case file', () => {
  const all = CASE_FILE_STATUSES.flatMap((from) => CASE_FILE_STATUSES.map((to) => [from, to] as const));
  it.each(all)('%s to %s is a step of the table or none', (from, to) => {
    expect(canStep(from, to)).toBe(steps.some(([a, b]) => a === from && b === to));
  });

  it('is over for good once archived', () => {
    expect(CASE_FILE_STATUSES.map(lifeOf)).toEqual(['open', 'open', 'open', 'open', 'closed', 'archived']);
  });
});

describe('a note', () => {
  const note = { authorId: 'me', writtenAt: new Date('2026-11-22T10:00:00Z') };
  it.each([
    ['me', '2026-11-22T10:00:00Z', true],
    ['me', '2026-11-23T09:59:59Z', true],
    ['me', '2026-11-23T10:00:00Z', false],
    ['somebody else', '2026-11-22T10:01:00Z', false],
  ])('of %s at %s may be corrected: %s', (member, now, expected) => {
    expect(isNoteCorrectable(note, member, new Date(now))).toBe(expected);
  });
});
