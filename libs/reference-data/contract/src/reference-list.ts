/** The reference lists: codes that several scopes share, each entry with its source and the day somebody last read it. */
export const REFERENCE_LISTS = [
  'country',
  'language',
  'municipality',
  'service_theme',
  'gender',
  'contact_kind',
  'urgency_kind',
  'urgency_level',
  'legal_ground',
  'case_closure_reason',
  'residence_document_type',
  'residence_procedure_kind',
  'residence_procedure_stage',
  'household_relation',
  'housing_kind',
  'training_kind',
  'employment_kind',
  'project_stage',
  'isced_level',
  'recognition_authority',
  'equivalence_stage',
  'equivalence_decision',
  'integration_situation',
  'integration_rule',
  'integration_stage',
  'integration_dispensation',
  'integration_module',
  'absence_reason',
  'occupation',
  'isco_group',
  'skill',
  'referral_refusal_reason',
  'referral_failure_reason',
  'referral_cancellation_reason',
  'referral_hold_reason',
  'referral_outcome',
  'public_holiday',
] as const;
export type ReferenceList = (typeof REFERENCE_LISTS)[number];

/** Lists read by their words; all others are read in the order in which they were written. */
export const ALPHABETICAL_LISTS: readonly ReferenceList[] = [
  'country',
  'language',
  'municipality',
  'occupation',
  'skill',
];

/** A value kept beside a code, such as the postcodes of a municipality or `rightsGap` of a reason for refusing. */
export type ReferenceAttribute = string | number | boolean | readonly string[];
