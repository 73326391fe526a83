import { DATE_PRECISIONS, LABOUR_MARKET_ACCESS } from '@guichet/case-files-contract';
import type { RecordKind, ResidenceClock } from '@guichet/case-files-contract';
import { DIPLOMA_FIELDS, EQUIVALENCE_FIELDS, SCHOOLING_FIELDS } from './fields/education';
import { EMPLOYMENT_FOLLOW_UP_FIELDS } from './fields/employment';
import { CARE_NEED_FIELDS, HEALTH_COVERAGE_FIELDS } from './fields/health';
import { GUARDIANSHIP_FIELDS, HOUSEHOLD_MEMBER_FIELDS } from './fields/household';
import { HOUSING_APPLICATION_FIELDS, REFERENCE_ADDRESS_FIELDS, SHELTER_NIGHT_FIELDS } from './fields/housing';
import { AID_REQUEST_FIELDS, DEBT_FIELDS, INCOME_FIELDS } from './fields/income';
import { LANGUAGE_ASSESSMENT_FIELDS } from './fields/language';
import { PARTICIPATION_FIELDS } from './fields/participation';
import { ATTENDED_HOURS_FIELDS, PATHWAY_FIELDS, PATHWAY_MODULE_FIELDS } from './fields/pathway';
import { PROJECT_STEP_FIELDS } from './fields/project-step';
import { RIGHTS_MATTER_FIELDS } from './fields/rights';
import { OCCUPATION_SOUGHT_FIELDS, SKILL_FIELDS } from './fields/skills';
import { note, period, source } from './frame-fields';
import type { RecordField } from './record-field';

/** What each kind of record asks, in the order of the form. The API checks the same. */
export const RECORD_FIELDS: Readonly<Record<RecordKind, readonly RecordField[]>> = {
  'household-members': HOUSEHOLD_MEMBER_FIELDS,
  'residence-documents': [
    {
      name: 'typeCode',
      label: 'caseFiles.field.typeCode.residence-documents',
      type: 'code',
      list: 'residence_document_type',
      required: true,
    },
    source,
    ...period,
    { name: 'untilPrecision', type: 'choice', values: DATE_PRECISIONS, words: 'caseFiles.precision', initial: 'day' },
    {
      name: 'labourMarket',
      type: 'choice',
      values: LABOUR_MARKET_ACCESS,
      words: 'caseFiles.labour',
      initial: 'not_stated',
    },
    { name: 'issuedOn', type: 'day' },
    { name: 'number', type: 'text', max: 60, nullable: true },
    { name: 'authority', type: 'text', max: 160 },
    { name: 'lostOn', type: 'day' },
    { name: 'withdrawnOn', type: 'day' },
    note,
  ],
  'residence-procedures': [
    {
      name: 'kindCode',
      label: 'caseFiles.field.kindCode.residence-procedures',
      type: 'code',
      list: 'residence_procedure_kind',
      required: true,
    },
    source,
    { name: 'openedOn', type: 'day' },
    { name: 'stage', type: 'code', list: 'residence_procedure_stage' },
    { name: 'stageSince', type: 'day' },
    { name: 'nextDeadlineOn', type: 'day' },
    { name: 'nextDeadlineWhat', type: 'text', max: 300 },
    { name: 'lawyer', type: 'text', max: 160 },
    { name: 'outcome', type: 'text', max: 300 },
    { name: 'closedOn', type: 'day' },
  ],
  'housing-situations': [
    {
      name: 'kindCode',
      label: 'caseFiles.field.kindCode.housing-situations',
      type: 'code',
      list: 'housing_kind',
      required: true,
    },
    source,
    { name: 'municipalityCode', type: 'code', list: 'municipality', nullable: true },
    ...period,
    { name: 'mustLeaveOn', type: 'day' },
    note,
  ],
  'training-episodes': [
    {
      name: 'kindCode',
      label: 'caseFiles.field.kindCode.training-episodes',
      type: 'code',
      list: 'training_kind',
      required: true,
    },
    { name: 'title', type: 'text', max: 200, required: true },
    { name: 'providerName', type: 'text', max: 160 },
    source,
    ...period,
    { name: 'hoursPlanned', type: 'number', min: 1, max: 5000, empty: null },
    { name: 'hoursDone', type: 'number', min: 0, max: 5000, empty: 0 },
    { name: 'outcome', type: 'text', max: 300 },
    note,
  ],
  'employment-episodes': [
    {
      name: 'kindCode',
      label: 'caseFiles.field.kindCode.employment-episodes',
      type: 'code',
      list: 'employment_kind',
      required: true,
    },
    { name: 'occupation', type: 'named', list: 'occupation', code: 'occupationCode', max: 200, required: true },
    { name: 'employer', type: 'text', max: 200 },
    source,
    ...period,
    { name: 'hoursPerWeek', type: 'number', min: 0, max: 80, empty: null },
    note,
  ],
  projects: [
    { name: 'title', type: 'text', max: 200, required: true },
    {
      name: 'stageCode',
      label: 'caseFiles.field.stageCode.projects',
      type: 'code',
      list: 'project_stage',
      required: true,
    },
    { name: 'ownWords', type: 'words', max: 2000 },
    { name: 'nextStep', type: 'text', max: 500 },
    source,
    ...period,
  ],
  guardianships: GUARDIANSHIP_FIELDS,
  incomes: INCOME_FIELDS,
  debts: DEBT_FIELDS,
  'aid-requests': AID_REQUEST_FIELDS,
  'health-coverages': HEALTH_COVERAGE_FIELDS,
  'care-needs': CARE_NEED_FIELDS,
  'rights-matters': RIGHTS_MATTER_FIELDS,
  participations: PARTICIPATION_FIELDS,
  'housing-applications': HOUSING_APPLICATION_FIELDS,
  'shelter-nights': SHELTER_NIGHT_FIELDS,
  'reference-addresses': REFERENCE_ADDRESS_FIELDS,
  'employment-follow-ups': EMPLOYMENT_FOLLOW_UP_FIELDS,
  'language-assessments': LANGUAGE_ASSESSMENT_FIELDS,
  schoolings: SCHOOLING_FIELDS,
  diplomas: DIPLOMA_FIELDS,
  equivalences: EQUIVALENCE_FIELDS,
  skills: SKILL_FIELDS,
  'occupations-sought': OCCUPATION_SOUGHT_FIELDS,
  pathways: PATHWAY_FIELDS,
  'pathway-modules': PATHWAY_MODULE_FIELDS,
  'attended-hours': ATTENDED_HOURS_FIELDS,
  'project-steps': PROJECT_STEP_FIELDS,
};

/** By how many of its first fields a record is headed, where it is not one. */
export const HEADED_BY: Readonly<Partial<Record<RecordKind, number>>> = {
  'household-members': 2,
  'training-episodes': 2,
  'employment-episodes': 2,
  projects: 2,
  debts: 2,
  'aid-requests': 2,
  participations: 2,
  'housing-applications': 2,
  'shelter-nights': 3,
  'employment-follow-ups': 2,
  diplomas: 2,
  equivalences: 3,
  'pathway-modules': 2,
  'attended-hours': 2,
  'project-steps': 2,
};

/** Kinds of records that are planned; their end is compared with the stable days. */
const PLANNED: readonly RecordKind[] = ['housing-situations', 'training-episodes', 'employment-episodes', 'projects'];

/** The last stable day when a plan that ends on `day` outlasts it; null otherwise, and when nothing is known. */
export function outlastedDay(kind: RecordKind, day: string, clock: ResidenceClock | null): string | null {
  if (!clock?.stableUntil || !PLANNED.includes(kind) || day < clock.today) return null;
  return day > clock.stableUntil ? clock.stableUntil : null;
}
