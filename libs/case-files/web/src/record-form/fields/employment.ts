import { note, source } from '../frame-fields';
import type { RecordField } from '../record-field';

/** Whether work lasts. */
export const EMPLOYMENT_FOLLOW_UP_FIELDS: readonly RecordField[] = [
  {
    name: 'kindCode',
    label: 'caseFiles.field.kindCode.employment-follow-ups',
    type: 'code',
    list: 'employment_follow_up_kind',
    required: true,
  },
  { name: 'employmentEpisodeId', type: 'record', of: 'employment-episodes', shown: 'work', required: true },
  { name: 'dueOn', type: 'day', hinted: true },
  { name: 'answeredOn', type: 'day' },
  { name: 'answerCode', type: 'code', list: 'employment_follow_up_answer', nullable: true },
  source,
  { ...note, max: 1000 },
];
