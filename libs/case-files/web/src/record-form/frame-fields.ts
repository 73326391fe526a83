import { FACT_SOURCES } from '@guichet/case-files-contract';
import type { RecordField } from './record-field';

/** How it is known. */
export const source: RecordField = {
  name: 'source',
  type: 'choice',
  values: FACT_SOURCES,
  words: 'caseFiles.source',
  initial: 'declared',
};
/** A remark. */
export const note = { name: 'note', type: 'words', max: 2000 } as const satisfies RecordField;
/** From when until when. */
export const period: readonly RecordField[] = [
  { name: 'validFrom', type: 'day' },
  { name: 'validUntil', type: 'day' },
];
