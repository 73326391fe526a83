import type { RecordInputs } from '@guichet/case-files-contract';
import type { City, TestCaseFile } from '../harness/city';

export const FOLLOWED_WORK = '0f3a7c52-6f0e-4d0c-9a53-3f4f8e1c2b01';

/** Puts into the file the work that follow-ups name. */
export async function followedWork(city: City, file: TestCaseFile, id = FOLLOWED_WORK): Promise<void> {
  await city.sql(
    `insert into employment_episode (id, case_file_id, owner_organisation_id, owner_subject, author_id, kind_code, occupation, valid_from)
     values ($1, $2, $3, $4, $5, 'fixed_term', 'Couture', '2026-03-31')`,
    [id, file.id, file.team.organisationId, file.team.staffSubject, file.lead.id],
  );
}

const source = 'declared';
const days = { validFrom: '2026-01-01', validUntil: null };

/** One record of each kind about a life besides papers. */
export const LIFE_FACTS = {
  guardianships: {
    source,
    stageCode: 'appointed',
    guardian: 'Anne Colson',
    contact: '04 221 00 00',
    registrationNumber: 'T-2026-118',
    reportedOn: '2025-12-20',
    ...days,
    note: '',
  },
  incomes: { source, kindCode: 'ris', amountCents: 125_010, payer: 'CPAS de Liège', ...days, note: '' },
  debts: {
    source,
    kindCode: 'energy',
    creditor: 'Fournisseur d’énergie',
    amountCents: 64_050,
    planCents: 2_500,
    mediationCode: 'amicable',
    ...days,
    note: '',
  },
  'aid-requests': {
    source,
    kindCode: 'ris',
    askedOf: 'CPAS de Liège',
    askedOn: '2026-11-02',
    decisionDueOn: '2026-12-02',
    decisionCode: null,
    decidedOn: null,
    appealUntil: null,
    note: '',
  },
  'health-coverages': { source, kindCode: 'urgent_medical_aid', insurer: 'CPAS de Liège', ...days, remark: '' },
  'care-needs': {
    source,
    needCode: 'general_practitioner',
    askedOn: '2026-11-02',
    appointmentOn: '2026-12-01',
    settledOn: null,
  },
  'rights-matters': {
    source,
    kindCode: 'unpaid_wages',
    askedFor: 'Être payé pour les trois mois',
    protectionCode: 'union',
    complaint: 'considered',
    safeContact: 'Après 18 h, ne pas dire d’où on appelle',
    ...days,
    note: '',
  },
  participations: {
    source,
    kindCode: 'volunteering',
    activity: 'Cuisine du jeudi',
    organiser: 'Maison de quartier',
    role: 'Cuisinier',
    hoursPerMonth: 12,
    ties: 'Deux voisins, une marraine',
    ...days,
  },
  'housing-applications': {
    source,
    kindCode: 'social_housing',
    landlord: 'Société de logement',
    stateCode: 'on_list',
    appliedOn: '2026-03-10',
    registrationNumber: 'C-4521',
    lastConfirmedOn: null,
    confirmationDueOn: '2027-02-15',
    refusals: 1,
    note: '',
  },
  'shelter-nights': { source, shelterCode: 'network', night: '2026-11-20', result: 'refused' },
  'reference-addresses': {
    source,
    kindCode: 'cpas',
    holder: 'CPAS de Liège',
    askedOn: '2026-10-01',
    decisionCode: 'granted',
    decidedOn: '2026-10-20',
    ...days,
    note: '',
  },
  'employment-follow-ups': {
    source,
    kindCode: 'six_months',
    employmentEpisodeId: FOLLOWED_WORK,
    dueOn: '2026-07-01',
    answeredOn: null,
    answerCode: null,
    note: '',
  },
} as const satisfies Partial<RecordInputs>;
