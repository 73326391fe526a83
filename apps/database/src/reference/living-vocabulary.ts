import { OWN_VOCABULARY } from './provenance';
import type { ReferenceEntry } from './reference-entry';
import { referenceList } from './reference-entry';

/** Seven nights in a row, each month, in each shelter, while they are full. */
const RELAIS_SOCIAL = {
  source: 'Relais social du Pays de Liège, règles d’accès aux abris de nuit',
  reviewedOn: '2021-12-01',
  attributes: { nightsPerMonth: 7 },
};
/** A candidate confirms to the company of reference before 15 February; the letter comes from 15 December on. */
const PUBLIC_HOUSING = {
  source: 'droitsquotidiens.be, renouveler sa candidature au logement social ; lelogistournaisien.be',
  reviewedOn: '2026-11-23',
  attributes: { confirmBy: '02-15', confirmFrom: '12-15', newcomersFrom: '07-01' },
};

/**
 * What kind of housing is asked for. `confirmBy`, `confirmFrom` and `newcomersFrom` are days of each year, MM-DD: until
 * when a place on the list is confirmed, from when that counts for the next year, and who confirms a year later for the
 * first time. Where they are missing no day is worked out.
 */
export const housingApplicationKinds: ReferenceEntry[] = referenceList('housing_application_kind', OWN_VOCABULARY, [
  ['social_housing', 'Logement social (SLSP)', 'Social housing (SLSP)', PUBLIC_HOUSING],
  ['social_rental_agency', 'Agence immobilière sociale (AIS)', 'Social rental agency (AIS)'],
  ['housing_fund', 'Fonds du logement', 'Housing fund'],
  ['cpas_housing', 'Logement du CPAS ou de la Ville', 'Housing of the CPAS or the city'],
  ['transit', 'Logement de transit ou d’insertion', 'Transit housing'],
  ['shelter_home', 'Maison d’accueil', 'Shelter home'],
  ['supported', 'Logement accompagné, Housing First', 'Supported housing, Housing First'],
  ['private', 'Location privée', 'Private rental'],
  ['other', 'Autre', 'Other'],
]);

export const housingApplicationStates: ReferenceEntry[] = referenceList('housing_application_state', OWN_VOCABULARY, [
  ['to_complete', 'Dossier à compléter', 'To be completed'],
  ['on_list', 'Sur la liste', 'On the list'],
  ['offer', 'Proposition reçue', 'Offer received'],
  ['visit', 'Visite prévue ou faite', 'Visit planned or made'],
  ['housed', 'Logement obtenu', 'Housing obtained'],
  ['refused', 'Candidature refusée', 'Application refused'],
  ['struck_off', 'Radié·e de la liste', 'Struck off the list'],
  ['given_up', 'Abandonnée', 'Given up'],
]);

/** Night shelters. `nightsPerMonth` is how many nights a month one gives a person while it is full. */
export const nightShelters: ReferenceEntry[] = referenceList('night_shelter', OWN_VOCABULARY, [
  ['network', 'Abri de nuit du Relais social', 'Night shelter of the Relais social', RELAIS_SOCIAL],
  ['women_families', 'Abri pour femmes et familles', 'Shelter for women and families', RELAIS_SOCIAL],
  ['winter', 'Abri du plan grand froid', 'Winter shelter'],
  ['hotel', 'Hôtel, décision de la Ville', 'Hotel, decided by the city'],
  ['other', 'Autre abri', 'Other shelter'],
]);

/** With whom letters arrive for somebody without housing. */
export const referenceAddressKinds: ReferenceEntry[] = referenceList('reference_address_kind', OWN_VOCABULARY, [
  ['cpas', 'Au CPAS', 'At the CPAS'],
  ['private_person', 'Chez une personne', 'With a private person'],
  ['association', 'Dans une association', 'At an association'],
]);

/** What one takes part in. Nothing here says what anybody believes. */
export const participationKinds: ReferenceEntry[] = referenceList('participation_kind', OWN_VOCABULARY, [
  ['volunteering', 'Volontariat', 'Volunteering'],
  ['collective', 'Collectif ou groupe d’entraide', 'Collective or support group'],
  ['association_life', 'Vie d’une association, assemblée', 'Life of an association, assembly'],
  ['neighbourhood', 'Quartier, comité, école des enfants', 'Neighbourhood, committee, children’s school'],
  ['culture_sport', 'Culture, sport', 'Culture, sport'],
  ['language_exchange', 'Table de conversation, tandem', 'Conversation group, language tandem'],
  ['mentoring', 'Parrainage, mentorat', 'Mentoring'],
  ['peer_support', 'Entraide entre pairs', 'Peer support'],
  ['co_design', 'Conseil, co-construction du guichet', 'Advisory group, designing the service together'],
  ['testimony', 'Témoignage, média, plaidoyer', 'Testimony, media, advocacy'],
  ['cooperative', 'Coopérative ou atelier collectif', 'Cooperative or collective workshop'],
  ['other', 'Autre', 'Other'],
]);

/** When one asks whether work lasts. `askAfter` is counted from its first day, an ISO 8601 duration. */
export const employmentFollowUpKinds: ReferenceEntry[] = referenceList('employment_follow_up_kind', OWN_VOCABULARY, [
  ['six_months', 'À six mois', 'At six months', { attributes: { askAfter: 'P6M' } }],
  ['three_months', 'À trois mois', 'At three months', { attributes: { askAfter: 'P3M' } }],
  ['twelve_months', 'À douze mois', 'At twelve months', { attributes: { askAfter: 'P1Y' } }],
]);

export const employmentFollowUpAnswers: ReferenceEntry[] = referenceList(
  'employment_follow_up_answer',
  OWN_VOCABULARY,
  [
    ['same_work', 'Toujours dans cet emploi', 'Still in this work'],
    ['better_work', 'Dans un meilleur emploi', 'In better work'],
    ['other_work', 'Dans un autre emploi', 'In other work'],
    ['training', 'En formation', 'In training'],
    ['looking', 'Cherche du travail', 'Looking for work'],
    ['cannot_work', 'Ne peut plus travailler pour l’instant', 'Cannot work for the time being'],
    ['unreachable', 'Injoignable', 'Could not be reached'],
  ],
);
