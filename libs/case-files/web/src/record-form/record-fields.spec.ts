import { RECORD_KINDS } from '@guichet/case-files-contract';
import type { RecordKind, ResidenceClock } from '@guichet/case-files-contract';
import { HEADED_BY, outlastedDay, RECORD_FIELDS } from './record-fields';

const clock = { today: '2026-11-22', stableUntil: '2027-01-28' } as ResidenceClock;

describe('a plan that is being typed', () => {
  it.each([
    ['2027-01-29', '2027-01-28'],
    ['2027-01-28', null],
    ['2026-11-21', null],
    ['', null],
  ])('ending on %p outlasts the stable days: %p', (day, expected) => {
    expect(outlastedDay('training-episodes', day, clock)).toBe(expected);
  });

  it('is not compared where the clock is shut or knows nothing, and a paper never is', () => {
    expect(outlastedDay('housing-situations', '2029-01-01', null)).toBeNull();
    expect(outlastedDay('projects', '2029-01-01', { ...clock, stableUntil: null })).toBeNull();
    expect(outlastedDay('residence-documents', '2029-01-01', clock)).toBeNull();
  });
});

const kinds = Object.keys(RECORD_KINDS) as RecordKind[];

describe('the fields of records', () => {
  it.each(kinds)('%s asks how it is known, and each thing once', (kind) => {
    const names = RECORD_FIELDS[kind].map((field) => field.name);
    expect(names).toContain('source');
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(kinds)('%s is headed by fields it has, and not by how it is known', (kind) => {
    const heading = RECORD_FIELDS[kind].slice(0, HEADED_BY[kind] ?? 1);
    expect(heading.map((field) => field.name)).not.toContain('source');
  });

  it('have in the health room no words but who insures and a short remark', () => {
    const words = kinds
      .filter((kind) => RECORD_KINDS[kind].room === 'health')
      .flatMap((kind) => RECORD_FIELDS[kind])
      .filter(({ type }) => type === 'text' || type === 'words');
    expect(words.map(({ name }) => name)).toEqual(['insurer', 'remark']);
    expect(words.find(({ name }) => name === 'remark')).toMatchObject({ max: 200, hinted: true });
  });
});
