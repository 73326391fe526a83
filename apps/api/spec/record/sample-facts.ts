import { PARTNER_LIST } from './arranged-import';
import type { Route } from './calls';
import { CANARY } from './canary';

const KINDS: Readonly<Record<string, string>> = {
  'residence-procedures': 'residence_procedure_kind',
  'housing-situations': 'housing_kind',
  'training-episodes': 'training_kind',
  'employment-episodes': 'employment_kind',
  urgencies: 'urgency_kind',
  incomes: 'income_kind',
  debts: 'debt_kind',
  'aid-requests': 'aid_request_kind',
  'health-coverages': 'health_coverage_kind',
  'rights-matters': 'rights_matter_kind',
  participations: 'participation_kind',
  'housing-applications': 'housing_application_kind',
  'reference-addresses': 'reference_address_kind',
  'employment-follow-ups': 'employment_follow_up_kind',
};
const STAGES: Readonly<Record<string, string>> = {
  equivalences: 'equivalence_stage',
  pathways: 'integration_stage',
  guardianships: 'guardianship_stage',
};

const REASONS: readonly (readonly [string, string])[] = [
  ['closure', 'case_closure_reason'],
  ['/hold', 'referral_hold_reason'],
  ['/break-glass', 'break_glass_reason'],
  ['/incidents/exports', 'incident_export_reason'],
  ['/failure', 'referral_failure_reason'],
  ['appointments/{id}/cancellation', 'appointment_cancellation_reason'],
  ['/move', 'appointment_cancellation_reason'],
  ['/cancellation', 'referral_cancellation_reason'],
];

/** What must be there first, and the field that names it: by the kind of record, or by the one route that wants it. */
export const STANDS_UNDER: Readonly<Record<string, readonly (readonly [collection: string, field: string])[]>> = {
  'PUT /api/case-files/{id}/sharing-agreements/{agreementId}/scan': [['documents', 'documentId']],
  'project-steps': [['projects', 'projectId']],
  'employment-follow-ups': [['employment-episodes', 'employmentEpisodeId']],
  'attended-hours': [['training-episodes', 'trainingEpisodeId']],
  'plan-goals': [['plan-needs', 'needId']],
  'plan-actions': [
    ['plan-needs', 'needId'],
    ['plan-goals', 'goalId'],
  ],
  'agreed-plans': [
    ['plan-needs', 'needId'],
    ['plan-goals', 'goalId'],
  ],
};

/** Which reference list each coded field of a route is taken from. */
export function listsOf({ path }: Route): Readonly<Record<string, string>> {
  const kind = path.split('/')[4] ?? '';
  return {
    ...(KINDS[kind] ? { kindCode: KINDS[kind] } : {}),
    ...(kind === 'urgencies' ? { levelCode: 'urgency_level' } : {}),
    stageCode: STAGES[kind] ?? 'project_stage',
    reasonCode: REASONS.find(([end]) => path.endsWith(end))?.[1] ?? 'referral_refusal_reason',
    outcomeCode: 'referral_outcome',
    domainCode: 'autonomy_domain',
  };
}

/** Values by the name of their field, for bodies that the description of the API alone does not make sensible. */
export const FACTS: Readonly<Record<string, unknown>> = {
  typeCode: 'card.A',
  email: 'personne@example.org',
  status: 'standby',
  municipalityCode: null,
  providerId: null,
  toTeam: null,
  ownerTeamId: null,
  memberId: null,
  levelCode: 'isced.2',
  themeCode: 'housing',
  languageCode: 'fr',
  countryCode: null,
  authorityCode: 'fwb_higher',
  decisionCode: null,
  diplomaId: null,
  skillCode: null,
  occupationCode: 'dressmaker',
  situationCode: 'newcomer',
  moduleCode: 'french',
  date: '1990',
  relationCode: 'child',
  mediationCode: null,
  needCode: 'general_practitioner',
  protectionCode: null,
  stateCode: 'on_list',
  shelterCode: 'network',
  answerCode: null,
  explainedIn: 'fr',
  website: null,
  phone: null,
  address: null,
  active: true,
  recurrence: null,
  interpreterLanguageCode: null,
  moduleId: null,
  startsAt: '2027-03-01T10:00:00Z',
  endsAt: '2027-03-01T10:30:00Z',
  startsOn: '2027-03-01',
  endsOn: '2027-03-02',
  reviewOn: '2027-03-01',
  holdUntil: '2027-03-01',
  nextPlaceOn: null,
  alternativeTeamId: null,
  legalGroundCode: null,
  originReferralId: null,
  jointAppointmentAt: null,
  externals: [],
  memberIds: [],
  duplicatesSeen: true,
};

/** Values that one route alone wants. */
export const FACTS_OF: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'POST /api/case-files/{id}/attended-hours': { reasonCode: null },
  'POST /api/appointments/{id}/outcome': { reasonCode: null },
  'POST /api/case-files/{id}/agreed-plans': { agreedOn: '2026-11-20', reviewOn: '2027-03-01' },
  'POST /api/case-files/{id}/attended-hours/{recordId}/corrections': { reasonCode: null },
  'POST /api/appointments': { teamId: null },
  'POST /api/case-files/{id}/plan-actions': { memberId: null, organisationId: null },
  'PUT /api/case-files/{id}/plan-actions/{itemId}': { memberId: null, organisationId: null },
  'POST /api/case-files/{id}/sharing-agreements': {
    form: 'on_screen',
    proof: { kind: 'drawn', name: CANARY, path: 'M10 20L30 40L55 61M70 70L90 80' },
    interpretation: 'none',
    interpreterName: '',
    noticeVersion: 1,
    renewsId: null,
    givenOn: '2026-11-01',
    expiresOn: '2027-05-01',
  },
  'POST /api/break-glass': { requestToken: null, reason: `${CANARY} dort dehors ce soir avec deux enfants.` },
  'PUT /api/drafts/{key}': { address: '/dossiers/nouveau', content: JSON.stringify({ names: CANARY }) },
  'PUT /api/imports/{importId}/mapping': { columns: PARTNER_LIST.columns },
  'PUT /api/imports/{importId}/rows/{number}': { column: 2 },
  'PUT /api/organisations/{id}/sign-in-provider': { issuer: 'https://identite.example.org' },
  'POST /api/referrals': { agreementId: null },
  'PUT /api/referrals/{id}': { agreementId: null },
  'POST /api/referrals/{id}/refusal': { handedBack: true },
  'PUT /api/case-files/{id}/documents/{documentId}': { kindCode: 'residence_paper', room: 'residence' },
};

/** How the thing that the path names is made, where the route does not go with every one. */
export const MADE_WITH: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'PUT /api/case-files/{id}/sharing-agreements/{agreementId}/scan': { form: 'signed', proof: null },
};

/** Fields that a body may leave out and that the route wants here. */
export const ALSO_SENT: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'PUT /api/organisations/{id}/sign-in-provider': { clientSecret: 'un secret de test assez long pour cela' },
};

/** What must have happened to the same thing before the route can do anything. */
export const HAPPENED_BEFORE: Readonly<Record<string, string>> = {
  'POST /api/tasks/{id}/reopening': 'POST /api/tasks/{id}/completion',
  'DELETE /api/members/{id}/invitation': 'POST /api/members/{id}/invitation',
  'GET /api/organisations/{id}/sign-in-provider': 'PUT /api/organisations/{id}/sign-in-provider',
  'POST /api/appointments/{id}/undoing': 'POST /api/appointments/{id}/cancellation',
};
