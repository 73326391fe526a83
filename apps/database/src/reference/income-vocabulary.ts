import { OWN_VOCABULARY } from './provenance';
import type { ReferenceEntry } from './reference-entry';
import { referenceList } from './reference-entry';

/** Article 21 § 1 of the law of 26 May 2002: thirty days from the day the request was received. */
const INTEGRATION_INCOME = {
  source: 'Loi du 26 mai 2002, article 21 § 1 (actualitesdroitbelge.be) ; luttepauvrete.wallonie.be',
  reviewedOn: '2026-11-23',
  attributes: { decisionWithin: 'P30D' },
};
/** Article 71 of the law of 8 July 1976: one month from the day the request was received. */
const SOCIAL_AID = {
  source: 'Loi organique du 8 juillet 1976, article 71 ; luttepauvrete.wallonie.be',
  reviewedOn: '2026-11-23',
  attributes: { decisionWithin: 'P1M' },
};

/** Where money comes from. `assistance` marks aid whose grant the person may be asked about at renewal of their stay. */
export const incomeKinds: ReferenceEntry[] = referenceList('income_kind', OWN_VOCABULARY, [
  ['work', 'Travail salarié', 'Work as an employee'],
  ['self_employed', 'Activité indépendante', 'Self-employed work'],
  ['micro_income', 'Micro-revenu, vente, défraiement', 'Micro-income, sales, allowance'],
  ['ris', 'Revenu d’intégration (RIS)', 'Integration income (RIS)', { attributes: { assistance: true } }],
  [
    'equivalent_social_aid',
    'Aide sociale équivalente au RIS',
    'Social aid equivalent to the RIS',
    { attributes: { assistance: true } },
  ],
  ['other_social_aid', 'Autre aide du CPAS', 'Other aid of the CPAS', { attributes: { assistance: true } }],
  ['article_60', 'Contrat article 60 § 7', 'Article 60 § 7 contract'],
  ['unemployment', 'Allocations de chômage ou d’insertion', 'Unemployment or integration allowance'],
  ['sickness', 'Indemnités de mutuelle', 'Allowance of the mutual insurer'],
  ['disability', 'Allocation aux personnes handicapées', 'Allowance for people with a disability'],
  ['family_allowance', 'Allocations familiales', 'Family allowance'],
  ['pension', 'Pension ou GRAPA', 'Pension or minimum for the elderly'],
  ['training_allowance', 'Indemnités de formation', 'Training allowance'],
  ['scholarship', 'Bourse d’études', 'Scholarship'],
  ['maintenance', 'Pension alimentaire', 'Maintenance'],
  ['material_aid', 'Aide matérielle (argent de poche du centre)', 'Material aid (pocket money of the centre)'],
  ['kin', 'Aide de proches', 'Help of kin'],
  ['none', 'Aucun revenu', 'No income'],
]);

export const debtKinds: ReferenceEntry[] = referenceList('debt_kind', OWN_VOCABULARY, [
  ['rent', 'Loyer ou charges', 'Rent or charges'],
  ['energy', 'Énergie', 'Energy'],
  ['water', 'Eau', 'Water'],
  ['health_care', 'Soins, hôpital', 'Care, hospital'],
  ['school', 'École, crèche', 'School, nursery'],
  ['telecom', 'Téléphone, internet', 'Telephone, internet'],
  ['transport', 'Transports en commun', 'Public transport'],
  ['consumer_credit', 'Crédit à la consommation', 'Consumer credit'],
  ['tax', 'Impôts, taxes', 'Taxes'],
  ['fine', 'Amendes, frais de justice', 'Fines, costs of justice'],
  ['social_security', 'Cotisations sociales', 'Social contributions'],
  ['repayment', 'Aide à rembourser', 'Aid to be paid back'],
  ['journey', 'Voyage, regroupement familial', 'Journey, family reunification'],
  ['private', 'Particulier, famille', 'Private person, family'],
  ['other', 'Autre', 'Other'],
]);

export const debtMediations: ReferenceEntry[] = referenceList('debt_mediation', OWN_VOCABULARY, [
  ['proposed', 'Médiation proposée', 'Mediation proposed'],
  ['asked', 'Médiation demandée', 'Mediation asked for'],
  ['amicable', 'Médiation amiable en cours', 'Amicable mediation under way'],
  ['collective_settlement', 'Règlement collectif de dettes', 'Collective debt settlement'],
  ['refused_by_person', 'Médiation non souhaitée', 'Mediation not wished for'],
  ['ended', 'Médiation terminée', 'Mediation ended'],
]);

/**
 * What may be asked of the CPAS or another body. `decisionWithin` is how long the body has to decide from the day it
 * received the request, an ISO 8601 duration; where it is missing no day is worked out.
 */
export const aidRequestKinds: ReferenceEntry[] = referenceList('aid_request_kind', OWN_VOCABULARY, [
  ['ris', 'Revenu d’intégration (RIS)', 'Integration income (RIS)', INTEGRATION_INCOME],
  ['equivalent_social_aid', 'Aide sociale équivalente au RIS', 'Social aid equivalent to the RIS', SOCIAL_AID],
  ['urgent_aid', 'Aide urgente (nourriture, argent)', 'Urgent aid (food, money)', SOCIAL_AID],
  ['urgent_medical_aid', 'Aide médicale urgente (AMU)', 'Urgent medical aid (AMU)', SOCIAL_AID],
  ['medical_costs', 'Frais médicaux', 'Medical costs', SOCIAL_AID],
  ['rent_deposit', 'Garantie locative', 'Rent deposit', SOCIAL_AID],
  ['installation_grant', 'Prime d’installation', 'Installation grant', SOCIAL_AID],
  ['energy', 'Aide énergie, fonds gaz et électricité', 'Energy aid', SOCIAL_AID],
  ['school_costs', 'Frais scolaires', 'School costs', SOCIAL_AID],
  ['debt_mediation', 'Médiation de dettes', 'Debt mediation', SOCIAL_AID],
  ['article_60', 'Mise à l’emploi article 60 § 7', 'Work under article 60 § 7', INTEGRATION_INCOME],
  ['material_aid', 'Aide matérielle (Fedasil)', 'Material aid (Fedasil)'],
  ['family_allowance', 'Allocations familiales', 'Family allowance'],
  ['unemployment', 'Allocations de chômage ou d’insertion', 'Unemployment or integration allowance'],
  ['disability', 'Allocation aux personnes handicapées', 'Allowance for people with a disability'],
  ['scholarship', 'Bourse d’études', 'Scholarship'],
  ['other', 'Autre aide', 'Other aid'],
]);

/** What a body decided. Silence past the day it had to decide is a fact too: it opens an appeal. */
export const requestDecisions: ReferenceEntry[] = referenceList('request_decision', OWN_VOCABULARY, [
  ['granted', 'Accordée', 'Granted'],
  ['partly_granted', 'Accordée en partie', 'Granted in part'],
  ['refused', 'Refusée', 'Refused'],
  ['not_competent', 'Transmise à un autre organisme', 'Passed on to another body'],
  ['silence', 'Pas de décision dans le délai', 'No decision in time'],
  ['withdrawn', 'Demande retirée', 'Request withdrawn'],
]);
