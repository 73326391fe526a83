/** In which reference list the code of a field stands, by kind. */
export const CODE_LISTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  agreed_plan: {
    languageCode: 'language',
  },
  aid_request: {
    kindCode: 'aid_request_kind',
    decisionCode: 'request_decision',
  },
  attended_hours: {
    reasonCode: 'absence_reason',
  },
  care_need: {
    needCode: 'care_need',
  },
  debt: {
    kindCode: 'debt_kind',
    mediationCode: 'debt_mediation',
  },
  diploma: {
    levelCode: 'isced_level',
    countryCode: 'country',
  },
  document: {
    kindCode: 'document_kind',
  },
  employment_episode: {
    kindCode: 'employment_kind',
    occupationCode: 'occupation',
  },
  employment_follow_up: {
    kindCode: 'employment_follow_up_kind',
    answerCode: 'employment_follow_up_answer',
  },
  equivalence: {
    authorityCode: 'recognition_authority',
    stageCode: 'equivalence_stage',
    decisionCode: 'equivalence_decision',
  },
  guardianship: {
    stageCode: 'guardianship_stage',
  },
  health_coverage: {
    kindCode: 'health_coverage_kind',
  },
  household_member: {
    relationCode: 'household_relation',
  },
  housing_application: {
    kindCode: 'housing_application_kind',
    stateCode: 'housing_application_state',
  },
  housing_situation: {
    kindCode: 'housing_kind',
    municipalityCode: 'municipality',
  },
  income: {
    kindCode: 'income_kind',
  },
  language_assessment: {
    languageCode: 'language',
  },
  occupation_sought: {
    occupationCode: 'occupation',
  },
  participation: {
    kindCode: 'participation_kind',
  },
  pathway: {
    situationCode: 'integration_situation',
    stageCode: 'integration_stage',
  },
  pathway_module: {
    moduleCode: 'integration_module',
  },
  person_language: {
    languageCode: 'language',
  },
  person_nationality: {
    countryCode: 'country',
  },
  plan_need: {
    themeCode: 'plan_theme',
  },
  project: {
    stageCode: 'project_stage',
  },
  project_step: {
    stageCode: 'project_stage',
  },
  reference_address: {
    kindCode: 'reference_address_kind',
    decisionCode: 'request_decision',
  },
  referral: {
    languageCode: 'language',
    legalGroundCode: 'legal_ground',
    outcomeCode: 'referral_outcome',
  },
  residence_document: {
    typeCode: 'residence_document_type',
  },
  residence_procedure: {
    kindCode: 'residence_procedure_kind',
  },
  rights_matter: {
    kindCode: 'rights_matter_kind',
    protectionCode: 'protection_measure',
  },
  rights_request: {
    identityCheckCode: 'identity_check',
    extensionCode: 'delay_extension_reason',
    refusalCode: 'rights_refusal_reason',
  },
  schooling: {
    levelCode: 'isced_level',
    countryCode: 'country',
  },
  sharing_agreement: {
    explainedIn: 'language',
  },
  shelter_night: {
    shelterCode: 'night_shelter',
  },
  skill: {
    skillCode: 'skill',
  },
  training_episode: {
    kindCode: 'training_kind',
  },
  urgency: {
    kindCode: 'urgency_kind',
    levelCode: 'urgency_level',
  },
  contact_method: {
    kind: 'contact_kind',
  },
  appointment: {
    reasonCode: 'appointment_cancellation_reason',
  },
};
