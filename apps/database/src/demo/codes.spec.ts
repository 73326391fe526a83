import { referenceEntries } from '../reference';
import { buildDemoCity } from './city';

const city = buildDemoCity('2026-11-22');
const files = city.people.map((person) => person.file);
const referrals = files.flatMap((file) => file.referrals);

const LIFE_CODES = [
  ['household_relation', 'household-members', 'relationCode'],
  ['guardianship_stage', 'guardianships', 'stageCode'],
  ['income_kind', 'incomes', 'kindCode'],
  ['debt_kind', 'debts', 'kindCode'],
  ['debt_mediation', 'debts', 'mediationCode'],
  ['aid_request_kind', 'aid-requests', 'kindCode'],
  ['request_decision', 'aid-requests', 'decisionCode'],
  ['health_coverage_kind', 'health-coverages', 'kindCode'],
  ['care_need', 'care-needs', 'needCode'],
  ['rights_matter_kind', 'rights-matters', 'kindCode'],
  ['protection_measure', 'rights-matters', 'protectionCode'],
  ['participation_kind', 'participations', 'kindCode'],
  ['housing_application_kind', 'housing-applications', 'kindCode'],
  ['housing_application_state', 'housing-applications', 'stateCode'],
  ['night_shelter', 'shelter-nights', 'shelterCode'],
  ['reference_address_kind', 'reference-addresses', 'kindCode'],
  ['employment_follow_up_kind', 'employment-follow-ups', 'kindCode'],
  ['employment_follow_up_answer', 'employment-follow-ups', 'answerCode'],
] as const;
const codeOf = (record: object, name: string): string | null =>
  (record as Readonly<Record<string, string | null>>)[name] ?? null;
/** Codes that the records about learning hold under one name. */
function learnt(list: string, name: string): [list: string, codes: (string | null)[]][] {
  const facts = files.flatMap((file) => file.learning.map((each): object => each.facts));
  return [
    [list, facts.flatMap((each) => (name in each ? [(each as Record<string, string | null>)[name] ?? null] : []))],
  ];
}

describe('codes of the demonstration city', () => {
  const known = new Set(referenceEntries().map((entry) => `${entry.list}/${entry.code}`));
  const used: [list: string, codes: (string | null)[]][] = [
    ['country', city.people.flatMap((person) => person.nationalities)],
    [
      'language',
      [
        ...city.people.flatMap((person) => person.languages.map((language) => language.code)),
        ...city.teams.flatMap((team) => team.languages),
        ...referrals.map((referral) => referral.languageCode),
        ...files.flatMap((file) => file.agreements.map((given) => given.explainedIn)),
      ],
    ],
    ['service_theme', city.teams.flatMap((team) => team.themes)],
    ['residence_document_type', files.flatMap((file) => file.documents.map((paper) => paper.typeCode))],
    ['residence_procedure_kind', files.flatMap((file) => file.procedures.map((each) => each.kindCode))],
    ['residence_procedure_stage', files.flatMap((file) => file.procedures.map((each) => each.stage))],
    ['housing_kind', files.flatMap((file) => file.housing.map((each) => each.kindCode))],
    ['municipality', files.flatMap((file) => file.housing.map((each) => each.municipalityCode))],
    ['training_kind', files.flatMap((file) => file.training.map((each) => each.kindCode))],
    ['employment_kind', files.flatMap((file) => file.employment.map((each) => each.kindCode))],
    ['project_stage', files.flatMap((file) => file.projects.map((each) => each.stageCode))],
    ...LIFE_CODES.map(([list, kind, name]): [string, (string | null)[]] => [
      list,
      files.flatMap((file) => file.life.filter((one) => one.kind === kind).map((one) => codeOf(one, name))),
    ]),
    ...learnt('isced_level', 'levelCode'),
    ...learnt('recognition_authority', 'authorityCode'),
    ...learnt('skill', 'skillCode'),
    ...learnt('occupation', 'occupationCode'),
    ...learnt('integration_situation', 'situationCode'),
    ...learnt('integration_module', 'moduleCode'),
    ...learnt('absence_reason', 'reasonCode'),
    ['occupation', files.flatMap((file) => file.employment.map((each) => each.occupationCode))],
    ['case_closure_reason', files.map((file) => file.closureReason)],
    ['legal_ground', referrals.map((referral) => referral.legalGroundCode)],
    ['referral_outcome', referrals.map((referral) => referral.outcomeCode)],
    ['referral_refusal_reason', referrals.filter((each) => each.status === 'declined').map((each) => each.reasonCode)],
    ['referral_failure_reason', referrals.filter((each) => each.status === 'failed').map((each) => each.reasonCode)],
    [
      'referral_cancellation_reason',
      referrals.filter((each) => each.status === 'cancelled').map((each) => each.reasonCode),
    ],
    ['referral_hold_reason', referrals.filter((each) => each.status === 'on_hold').map((each) => each.reasonCode)],
  ];

  it.each(used)('of %s all stand in the reference list', (list, codes) => {
    expect(codes.length).toBeGreaterThan(0);
    expect([...new Set(codes.filter((code) => code !== null && !known.has(`${list}/${code}`)))]).toEqual([]);
  });

  it('give each procedure a stage of its own kind', () => {
    const stages = new Map(
      referenceEntries()
        .filter((entry) => entry.list === 'residence_procedure_kind')
        .map((entry) => [entry.code, entry.attributes?.['stages']]),
    );
    const wrong = files
      .flatMap((file) => file.procedures)
      .filter((each) => !(stages.get(each.kindCode) as string[]).includes(each.stage));
    expect(wrong.map((each) => `${each.kindCode} ${each.stage}`)).toEqual([]);
  });
});
