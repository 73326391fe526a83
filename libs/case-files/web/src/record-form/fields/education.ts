import { DOCUMENTS_HELD } from '@guichet/case-files-contract';
import { note, source } from '../frame-fields';
import type { RecordField } from '../record-field';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const MOST_FEE_CENTS = 1_000_000;
const country: RecordField = { name: 'countryCode', type: 'code', list: 'country', nullable: true };

/** Years at a school. */
export const SCHOOLING_FIELDS: readonly RecordField[] = [
  { name: 'levelCode', type: 'code', list: 'isced_level', required: true },
  country,
  { name: 'school', type: 'text', max: 200 },
  { name: 'years', type: 'number', min: 0, max: 30, empty: null },
  { name: 'untilYear', type: 'number', min: FIRST_YEAR, max: LAST_YEAR, empty: null },
  { name: 'finished', type: 'flag' },
  source,
  note,
];

/** A diploma and the paper in hand. */
export const DIPLOMA_FIELDS: readonly RecordField[] = [
  { name: 'title', type: 'text', required: true, max: 200 },
  { name: 'levelCode', type: 'code', list: 'isced_level', required: true },
  country,
  { name: 'field', type: 'text', max: 160 },
  { name: 'institution', type: 'text', max: 200 },
  { name: 'year', type: 'number', min: FIRST_YEAR, max: LAST_YEAR, empty: null },
  {
    name: 'documentHeld',
    type: 'choice',
    values: DOCUMENTS_HELD,
    words: 'caseFiles.documentHeld',
    initial: 'none',
  },
  source,
  note,
];

/** A request for recognition. */
export const EQUIVALENCE_FIELDS: readonly RecordField[] = [
  { name: 'diplomaId', type: 'record', of: 'diplomas', shown: 'diploma' },
  { name: 'diplomaTitle', type: 'text', max: 200 },
  { name: 'authorityCode', type: 'code', list: 'recognition_authority', required: true },
  {
    name: 'stageCode',
    label: 'caseFiles.field.stageCode.equivalences',
    type: 'code',
    list: 'equivalence_stage',
    required: true,
  },
  { name: 'askedOn', label: 'caseFiles.field.requestCompleteOn', type: 'day' },
  { name: 'feeCents', type: 'money', mostCents: MOST_FEE_CENTS },
  { name: 'decisionCode', type: 'code', list: 'equivalence_decision', nullable: true },
  { name: 'decidedOn', type: 'day' },
  source,
  note,
];
