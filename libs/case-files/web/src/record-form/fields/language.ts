import { ASSESSMENT_BASES, CEFR_LEVELS, LITERACIES } from '@guichet/case-files-contract';
import { note, source } from '../frame-fields';
import type { RecordField } from '../record-field';

/** One skill of a language, which may not have been assessed. */
const skill = (name: string): RecordField => ({
  name,
  type: 'choice',
  values: CEFR_LEVELS,
  words: 'caseFiles.level',
  initial: '',
  nullable: true,
});

/** How well somebody knows a language. */
export const LANGUAGE_ASSESSMENT_FIELDS: readonly RecordField[] = [
  { name: 'languageCode', type: 'code', list: 'language', required: true },
  skill('listening'),
  skill('spokenInteraction'),
  skill('spokenProduction'),
  skill('reading'),
  skill('writing'),
  {
    name: 'literacy',
    type: 'choice',
    values: LITERACIES,
    words: 'caseFiles.literacy',
    initial: '',
    nullable: true,
  },
  {
    name: 'basis',
    label: 'caseFiles.field.basis.language-assessments',
    type: 'choice',
    values: ASSESSMENT_BASES,
    words: 'caseFiles.assessmentBasis',
    initial: 'self_assessed',
  },
  { name: 'testName', type: 'text', max: 160 },
  { name: 'assessor', type: 'text', max: 160 },
  { name: 'assessedOn', type: 'day' },
  source,
  note,
];
