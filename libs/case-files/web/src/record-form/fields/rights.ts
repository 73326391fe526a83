import { COMPLAINTS } from '@guichet/case-files-contract';
import { note, period, source } from '../frame-fields';
import type { RecordField } from '../record-field';

/** A right denied or violence done. */
export const RIGHTS_MATTER_FIELDS: readonly RecordField[] = [
  {
    name: 'kindCode',
    label: 'caseFiles.field.kindCode.rights-matters',
    type: 'code',
    list: 'rights_matter_kind',
    required: true,
  },
  { name: 'askedFor', type: 'words', max: 1000, hinted: true },
  { name: 'safeContact', type: 'words', max: 500, hinted: true },
  { name: 'protectionCode', type: 'code', list: 'protection_measure', nullable: true },
  {
    name: 'complaint',
    type: 'choice',
    values: COMPLAINTS,
    words: 'caseFiles.complaint',
    initial: 'unknown',
    hinted: true,
  },
  source,
  ...period,
  { ...note, max: 1000 },
];
