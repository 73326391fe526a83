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
  'guardianship_stage',
  'income_kind',
  'debt_kind',
  'debt_mediation',
  'aid_request_kind',
  'request_decision',
  'health_coverage_kind',
  'care_need',
  'rights_matter_kind',
  'protection_measure',
  'participation_kind',
  'housing_application_kind',
  'housing_application_state',
  'night_shelter',
  'reference_address_kind',
  'employment_follow_up_kind',
  'employment_follow_up_answer',
  'referral_refusal_reason',
  'referral_failure_reason',
  'referral_cancellation_reason',
  'referral_hold_reason',
  'referral_outcome',
  'public_holiday',
] as const;
export type ReferenceList = (typeof REFERENCE_LISTS)[number];

/** Lists read by their words; all others are read in the order in which they were written. */
export const ALPHABETICAL_LISTS: readonly ReferenceList[] = ['country', 'language', 'municipality'];

/** A value kept beside a code, such as the postcodes of a municipality or `rightsGap` of a reason for refusing. */
export type ReferenceAttribute = string | number | boolean | readonly string[];
