import { STEP_TAKERS } from '@guichet/case-files-contract';
import { source } from '../frame-fields';
import type { RecordField } from '../record-field';

/** A step of a project, with what keeps it the owner’s. */
export const PROJECT_STEP_FIELDS: readonly RecordField[] = [
  { name: 'projectId', type: 'record', of: 'projects', shown: 'project', required: true },
  {
    name: 'stageCode',
    label: 'caseFiles.field.stageCode.project-steps',
    type: 'code',
    list: 'project_stage',
    required: true,
  },
  { name: 'happenedOn', type: 'day' },
  { name: 'takenBy', type: 'choice', values: STEP_TAKERS, words: 'caseFiles.stepTaker', initial: 'person' },
  { name: 'takenByName', type: 'text', max: 160 },
  { name: 'agreed', type: 'words', required: true, max: 2000 },
  { name: 'safeguards', type: 'words', max: 2000 },
  { name: 'ownerAssents', type: 'flag' },
  source,
];
