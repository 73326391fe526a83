import { period, source } from '../frame-fields';
import type { RecordField } from '../record-field';

const REMARK_MAX = 200;

/** Who pays for care; no field in which a condition could be described. */
export const HEALTH_COVERAGE_FIELDS: readonly RecordField[] = [
  {
    name: 'kindCode',
    label: 'caseFiles.field.kindCode.health-coverages',
    type: 'code',
    list: 'health_coverage_kind',
    required: true,
  },
  { name: 'insurer', type: 'text', max: 160 },
  source,
  ...period,
  { name: 'remark', type: 'text', max: REMARK_MAX, hinted: true },
];

/** What opens the way to care: codes and days alone. */
export const CARE_NEED_FIELDS: readonly RecordField[] = [
  { name: 'needCode', type: 'code', list: 'care_need', required: true },
  { name: 'askedOn', type: 'day' },
  { name: 'appointmentOn', type: 'day' },
  { name: 'settledOn', type: 'day' },
  source,
];
