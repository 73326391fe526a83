import { SKILL_PROOFS } from '@guichet/case-files-contract';
import { note, period, source } from '../frame-fields';
import type { RecordField } from '../record-field';

/** Something the person knows how to do: of the list, or in one’s own words. */
export const SKILL_FIELDS: readonly RecordField[] = [
  {
    name: 'name',
    label: 'caseFiles.field.skillName',
    type: 'named',
    list: 'skill',
    code: 'skillCode',
    required: true,
    max: 160,
  },
  { name: 'proof', type: 'choice', values: SKILL_PROOFS, words: 'caseFiles.skillProof', initial: 'declared' },
  { name: 'shownWhere', type: 'text', max: 200 },
  { name: 'shownOn', type: 'day' },
  { name: 'shownBy', type: 'text', max: 160 },
  source,
  note,
];

/** An occupation the person looks for. */
export const OCCUPATION_SOUGHT_FIELDS: readonly RecordField[] = [
  { name: 'occupationCode', type: 'code', list: 'occupation', required: true },
  { name: 'experienceYears', type: 'number', min: 0, max: 60, empty: null },
  { name: 'experienceWhere', type: 'text', max: 200 },
  source,
  ...period,
  note,
];
