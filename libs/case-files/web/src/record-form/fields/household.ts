import { LIVES_WITH } from '@guichet/case-files-contract';
import { note, period, source } from '../frame-fields';
import type { RecordField } from '../record-field';

/** Somebody who belongs to the person. */
export const HOUSEHOLD_MEMBER_FIELDS: readonly RecordField[] = [
  { name: 'name', type: 'text', required: true, max: 160 },
  { name: 'relationCode', type: 'code', list: 'household_relation', required: true },
  { name: 'birthYear', type: 'number', min: 1900, max: 2100, empty: null },
  { name: 'livesWith', type: 'choice', values: LIVES_WITH, words: 'caseFiles.livesWith', initial: 'unknown' },
  { name: 'whereabouts', type: 'text', max: 200 },
  { name: 'dependent', type: 'flag' },
  source,
  ...period,
  note,
];

/** The guardian of a young person alone. */
export const GUARDIANSHIP_FIELDS: readonly RecordField[] = [
  {
    name: 'stageCode',
    label: 'caseFiles.field.stageCode.guardianships',
    type: 'code',
    list: 'guardianship_stage',
    required: true,
  },
  { name: 'guardian', type: 'text', max: 160 },
  { name: 'contact', type: 'text', max: 200 },
  { name: 'registrationNumber', type: 'text', max: 60 },
  { name: 'reportedOn', type: 'day' },
  source,
  ...period,
  { ...note, max: 1000 },
];
