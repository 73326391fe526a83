import { period, source } from '../frame-fields';
import type { RecordField } from '../record-field';

/** What the person takes part in. */
export const PARTICIPATION_FIELDS: readonly RecordField[] = [
  { name: 'activity', type: 'text', max: 200, required: true },
  {
    name: 'kindCode',
    label: 'caseFiles.field.kindCode.participations',
    type: 'code',
    list: 'participation_kind',
    required: true,
  },
  { name: 'organiser', type: 'text', max: 160 },
  { name: 'role', type: 'text', max: 160 },
  { name: 'hoursPerMonth', type: 'number', min: 0, max: 300, empty: null },
  { name: 'ties', type: 'words', max: 1000, hinted: true },
  source,
  ...period,
];
