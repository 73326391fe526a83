import { ATTENDANCES, PATHWAY_BASES } from '@guichet/case-files-contract';
import { note, period, source } from '../frame-fields';
import type { RecordField } from '../record-field';

/** The integration path as this person follows it. */
export const PATHWAY_FIELDS: readonly RecordField[] = [
  { name: 'situationCode', type: 'code', list: 'integration_situation', required: true },
  {
    name: 'basis',
    label: 'caseFiles.field.basis.pathways',
    type: 'choice',
    values: PATHWAY_BASES,
    words: 'caseFiles.pathwayBasis',
    initial: 'volunteer',
  },
  {
    name: 'stageCode',
    label: 'caseFiles.field.stageCode.pathways',
    type: 'code',
    list: 'integration_stage',
    required: true,
  },
  { name: 'titleOrderedOn', type: 'day' },
  { name: 'conventionSignedOn', type: 'day' },
  { name: 'dispensationCodes', type: 'codes', list: 'integration_dispensation' },
  { name: 'attestationOn', type: 'day' },
  source,
  note,
];

/** One part of the path. */
export const PATHWAY_MODULE_FIELDS: readonly RecordField[] = [
  { name: 'moduleCode', type: 'code', list: 'integration_module', required: true },
  { name: 'providerName', type: 'text', max: 160 },
  { name: 'hoursPlanned', type: 'number', min: 1, max: 5000, empty: null },
  source,
  ...period,
  { name: 'outcome', type: 'text', max: 1000 },
  note,
];

/** One session. */
export const ATTENDED_HOURS_FIELDS: readonly RecordField[] = [
  { name: 'heldOn', type: 'day', required: true },
  { name: 'hours', type: 'number', min: 0.5, max: 24, empty: null, required: true, unit: 'h' },
  {
    name: 'moduleId',
    type: 'record',
    of: 'pathway-modules',
    shown: 'moduleCode',
    list: 'integration_module',
  },
  { name: 'trainingEpisodeId', type: 'record', of: 'training-episodes', shown: 'trainingTitle' },
  { name: 'attendance', type: 'choice', values: ATTENDANCES, words: 'caseFiles.attendance.of', initial: 'attended' },
  { name: 'reasonCode', type: 'code', list: 'absence_reason', nullable: true },
  source,
  note,
];
