/** Article 18: what a restriction leaves possible and what it refuses. Tables of the database, by what they hold. */
export const RESTRICTED_TABLES = {
  /** What is known of the person: nothing is added, changed or removed. */
  frozen: [
    'person',
    'person_alias',
    'person_nationality',
    'person_language',
    'contact_method',
    'national_number',
    'own_number',
    'reminder_refusal',
    'household_member',
    'guardianship',
    'residence_document',
    'residence_procedure',
    'housing_situation',
    'housing_application',
    'shelter_night',
    'reference_address',
    'income',
    'debt',
    'aid_request',
    'health_coverage',
    'care_need',
    'rights_matter',
    'participation',
    'language_assessment',
    'schooling',
    'diploma',
    'equivalence',
    'skill',
    'occupation_sought',
    'training_episode',
    'pathway',
    'pathway_module',
    'attended_hours',
    'employment_episode',
    'employment_follow_up',
    'project',
    'project_step',
    'note',
    'document',
    'urgency',
    'plan_need',
    'plan_goal',
    'plan_action',
    'agreed_plan',
    'autonomy_rating',
    'spreadsheet_import_row',
  ],
  /** What opens the file to others: nothing new begins; what runs may end. */
  unopened: ['sharing_agreement', 'referral', 'file_merger'],
  /** What goes on: the life of the file and its workers, its diary, and what protects the person. */
  free: [
    'access_due',
    'access_grant',
    'access_request',
    'appointment',
    'appointment_step',
    'audit_event',
    'break_glass',
    'case_access',
    'case_file_member',
    'case_order',
    'case_room',
    'case_visit',
    'conflict_declaration',
    'destroyed_file',
    'file_closure',
    'file_restriction',
    'processing_restriction',
    'form_draft',
    'member_tie',
    'national_number_disclosure',
    'note_draft',
    'notice',
    'person_change',
    'person_copy',
    'person_key',
    'person_statement',
    'person_token',
    'recipient_notice',
    'record_count',
    'referral_amendment',
    'referral_transition',
    'retention_hold',
    'retention_item',
    'rights_request',
    'rights_request_step',
    'task',
  ],
} as const;

/** Puts the file of a request under restriction. */
export interface RestrictProcessing {
  /** Code in reference list restriction_ground. */
  groundCode: string;
  text: string;
}

/** Lifts it; the person is told before (article 18, paragraph 3). */
export interface LiftProcessingRestriction {
  reason: string;
  personTold: boolean;
}

/** A restriction that runs. */
export interface ProcessingRestriction {
  id: string;
  version: number;
  groundCode: string;
  text: string;
  since: string;
  requestId: string;
  mayLift: boolean;
}

/** GET /api/case-files/:id/restriction. */
export interface CurrentRestriction {
  restriction: ProcessingRestriction | null;
}
