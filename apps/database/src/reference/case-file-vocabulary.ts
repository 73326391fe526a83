import { OWN_VOCABULARY } from './provenance';
import type { ReferenceEntry } from './reference-entry';
import { referenceList } from './reference-entry';

/** Why a file is closed. Each closing leaves the right to come back. */
export const caseClosureReasons: ReferenceEntry[] = referenceList('case_closure_reason', OWN_VOCABULARY, [
  ['goals_reached', 'Objectifs atteints', 'Goals reached'],
  ['employment', 'Emploi durable', 'Lasting employment'],
  ['long_training', 'Formation de longue durée', 'Long training'],
  ['full_handover', 'Relais complet vers un autre service', 'Fully handed over to another service'],
  ['moved_municipality', 'Déménagement dans une autre commune', 'Moved to another municipality'],
  ['moved_region', 'Déménagement dans une autre région', 'Moved to another region'],
  ['moved_country', 'Départ vers un autre pays', 'Moved to another country'],
  ['voluntary_return', 'Retour volontaire', 'Voluntary return'],
  ['removal', 'Éloignement du territoire', 'Removal from the territory'],
  ['no_news', 'Sans nouvelles malgré plusieurs essais', 'No news despite several tries'],
  ['person_request', 'À la demande de la personne', 'At the person’s request'],
  ['outside_mission', 'Hors de nos missions', 'Outside our mission'],
  ['came_of_age', 'Majorité (fin de la tutelle)', 'Came of age (end of guardianship)'],
  ['duplicate', 'Dossier en double', 'Duplicate file'],
  ['death', 'Décès', 'Death'],
]);

const SECRECY = {
  source:
    'Secret professionnel (ancien art. 458 du Code pénal) et RGPD art. 6 et 9 ; à valider par la personne déléguée à la protection des données',
  reviewedOn: '2026-11-22',
};

/**
 * Named grounds for sharing without the person's agreement. The list is closed and cautious: each use asks for a text,
 * is reviewed by the data protection officer, and ends by itself after `maximumDays`.
 */
export const legalGrounds: ReferenceEntry[] = referenceList('legal_ground', SECRECY, [
  [
    'vital_interest',
    'Intérêt vital : la personne ne peut pas donner son accord et sa vie ou son intégrité est en danger',
    'Vital interest: the person cannot agree and life or integrity is in danger',
    { attributes: { asksText: true, officerReview: true, maximumDays: 7, informPerson: true } },
  ],
  [
    'state_of_necessity',
    'État de nécessité : danger grave, imminent, et qu’aucun autre moyen ne peut écarter',
    'State of necessity: a danger that is serious, imminent and cannot be averted otherwise',
    { attributes: { asksText: true, officerReview: true, maximumDays: 7, informPerson: true } },
  ],
  [
    'guardian_mandate',
    'Mandat de la tutrice ou du tuteur d’un·e mineur·e non accompagné·e',
    'Mandate of the guardian of an unaccompanied minor',
    {
      attributes: { asksText: true, officerReview: false, maximumDays: 365, informPerson: true },
      source: 'Loi-programme du 24 décembre 2002, tutelle des mineurs étrangers non accompagnés ; à valider',
    },
  ],
  [
    'legal_representative',
    'Accord de la personne qui représente légalement la personne (parent, administratrice ou administrateur)',
    'Agreement of the person’s legal representative (parent, administrator)',
    { attributes: { asksText: true, officerReview: false, maximumDays: 365, informPerson: true } },
  ],
  [
    'legal_obligation',
    'Obligation prévue par une loi ou un décret (article à citer)',
    'Duty laid down by law (article to be cited)',
    { attributes: { asksText: true, officerReview: true, maximumDays: 30, informPerson: true } },
  ],
  [
    'case_consultation',
    'Concertation de cas organisée par la loi ou sur autorisation motivée (ancien art. 458ter)',
    'Case consultation organised by law or on a reasoned authorisation (former art. 458ter)',
    {
      attributes: { asksText: true, officerReview: true, maximumDays: 30, informPerson: false },
      source: 'Loi du 6 juillet 2017 et circulaire COL 4/2018 ; nouveaux numéros d’articles à vérifier',
      reviewedOn: '2018-12-31',
    },
  ],
]);

/** What cannot wait; it runs beside the project, never instead of it. */
export const urgencyKinds: ReferenceEntry[] = referenceList('urgency_kind', OWN_VOCABULARY, [
  ['housing_tonight', 'Un toit ce soir', 'A roof tonight'],
  ['food', 'Manger', 'Food'],
  ['care', 'Soins', 'Care'],
  ['danger', 'Danger, violences', 'Danger, violence'],
  ['children', 'Enfants', 'Children'],
  ['eviction', 'Expulsion du logement', 'Eviction'],
  ['papers_deadline', 'Échéance de papiers', 'Papers deadline'],
  ['energy', 'Chauffage, eau, électricité', 'Heating, water, electricity'],
]);

/** How soon; a person's urgency overrides the delays of a service. */
export const urgencyLevels: ReferenceEntry[] = referenceList('urgency_level', OWN_VOCABULARY, [
  ['four_hours', 'Dans les 4 heures', 'Within 4 hours', { attributes: { hours: 4 } }],
  ['one_day', 'Dans les 24 heures', 'Within 24 hours', { attributes: { hours: 24 } }],
  ['three_days', 'Dans les 3 jours', 'Within 3 days', { attributes: { hours: 72 } }],
  ['seven_days', 'Dans la semaine', 'Within a week', { attributes: { hours: 168 } }],
  ['none', 'Dans le délai habituel du service', 'Within the service’s usual delay'],
]);

/** Gender as the person states it; never derived from a register. */
export const genders: ReferenceEntry[] = referenceList('gender', OWN_VOCABULARY, [
  ['female', 'Femme', 'Woman'],
  ['male', 'Homme', 'Man'],
  ['x', 'Autre', 'Other'],
  ['not_stated', 'Non précisé', 'Not stated'],
]);

/** Ways to reach a person; whether it is safe, and when, is said beside each. */
export const contactKinds: ReferenceEntry[] = referenceList('contact_kind', OWN_VOCABULARY, [
  ['phone', 'Téléphone', 'Telephone', { attributes: { valueKind: 'phone' } }],
  ['whatsapp', 'WhatsApp', 'WhatsApp', { attributes: { valueKind: 'phone' } }],
  ['email', 'Courriel', 'E-mail', { attributes: { valueKind: 'email' } }],
  ['postal_address', 'Courrier', 'Letter', { attributes: { valueKind: 'address' } }],
  ['via_person', 'Par une personne de confiance', 'Through a trusted person', { attributes: { valueKind: 'text' } }],
]);
