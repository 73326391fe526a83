import { ETHOS, OWN_VOCABULARY } from './provenance';
import type { ReferenceEntry } from './reference-entry';
import { referenceList } from './reference-entry';

/** Where a person sleeps. `ethos` is the operational category of the typology, `group` roofless, houseless, insecure, inadequate or housed. */
export const housingKinds: ReferenceEntry[] = referenceList('housing_kind', ETHOS, [
  ['street', 'À la rue', 'On the street', { attributes: { group: 'roofless', ethos: '1' } }],
  ['night_shelter', 'Abri de nuit', 'Night shelter', { attributes: { group: 'roofless', ethos: '2' } }],
  [
    'workplace',
    'Bureau, atelier, lieu de travail',
    'Office, workshop, workplace',
    { attributes: { group: 'inadequate', ethos: '11' } },
  ],
  ['squat', 'Squat ou occupation', 'Squat or occupation', { attributes: { group: 'insecure', ethos: '8' } }],
  [
    'hosted',
    'Chez quelqu’un, provisoirement',
    'With somebody, for the time being',
    { attributes: { group: 'insecure', ethos: '8' } },
  ],
  [
    'vehicle_or_camp',
    'Véhicule, tente, caravane',
    'Vehicle, tent, caravan',
    { attributes: { group: 'inadequate', ethos: '11' } },
  ],
  ['hotel', 'Hôtel (aide d’urgence)', 'Hotel (emergency aid)', { attributes: { group: 'houseless', ethos: '3' } }],
  ['shelter_home', 'Maison d’accueil', 'Shelter home', { attributes: { group: 'houseless', ethos: '3' } }],
  [
    'womens_shelter',
    'Refuge pour victimes de violences',
    'Refuge for victims of violence',
    { attributes: { group: 'houseless', ethos: '4', protectedAddress: true } },
  ],
  [
    'reception_fedasil',
    'Centre d’accueil (Fedasil, Croix-Rouge)',
    'Reception centre (Fedasil, Red Cross)',
    { attributes: { group: 'houseless', ethos: '5' } },
  ],
  [
    'reception_no_show',
    'Désigné·e à un centre, sans y loger (code 207 no-show)',
    'Assigned to a centre, not living there (code 207 no-show)',
    { attributes: { group: 'houseless', ethos: '5' } },
  ],
  [
    'local_reception_initiative',
    'Initiative locale d’accueil (ILA)',
    'Local reception initiative (ILA)',
    { attributes: { group: 'houseless', ethos: '5' } },
  ],
  [
    'temporary_protection_host',
    'Famille d’accueil ou logement mis à disposition (protection temporaire)',
    'Host family or lent housing (temporary protection)',
    { attributes: { group: 'insecure', ethos: '8' } },
  ],
  [
    'hospital',
    'Hôpital, sans logement à la sortie',
    'Hospital, no housing on leaving',
    { attributes: { group: 'houseless', ethos: '6' } },
  ],
  [
    'transit',
    'Logement de transit ou d’insertion',
    'Transit housing',
    { attributes: { group: 'houseless', ethos: '3' } },
  ],
  ['student_room', 'Kot', 'Student room', { attributes: { group: 'housed' } }],
  ['private_lease', 'Location privée', 'Private lease', { attributes: { group: 'housed' } }],
  [
    'private_no_lease',
    'Location sans bail écrit',
    'Rental without a written lease',
    { attributes: { group: 'insecure', ethos: '8' } },
  ],
  [
    'social_rental_agency',
    'Agence immobilière sociale (AIS)',
    'Social rental agency',
    { attributes: { group: 'housed' } },
  ],
  ['social_housing', 'Logement social (SLSP)', 'Social housing', { attributes: { group: 'housed' } }],
  ['owner', 'Propriétaire', 'Owner', { attributes: { group: 'housed' } }],
  ['unknown', 'Inconnu', 'Unknown', { attributes: { group: 'unknown' } }],
]);

/** Courses and ways to learn; `path` names the part of the integration path the hours may count for. */
export const trainingKinds: ReferenceEntry[] = referenceList('training_kind', OWN_VOCABULARY, [
  ['welcome_module', 'Module d’accueil', 'Welcome module', { attributes: { path: 'welcome' } }],
  ['french', 'Français langue étrangère (FLE)', 'French as a foreign language', { attributes: { path: 'language' } }],
  ['literacy', 'Alphabétisation', 'Literacy', { attributes: { path: 'language' } }],
  ['french_and_trade', 'Français et métier', 'French and trade', { attributes: { path: 'language' } }],
  ['conversation', 'Table de conversation', 'Conversation group', { attributes: { path: 'none' } }],
  ['citizenship', 'Formation à la citoyenneté', 'Citizenship course', { attributes: { path: 'citizenship' } }],
  ['career_guidance', 'Orientation socioprofessionnelle', 'Career guidance', { attributes: { path: 'orientation' } }],
  ['skills_assessment', 'Bilan de compétences', 'Skills assessment', { attributes: { path: 'none' } }],
  ['skills_validation', 'Validation des compétences', 'Skills validation', { attributes: { path: 'none' } }],
  ['trade', 'Formation à un métier', 'Trade training', { attributes: { path: 'none' } }],
  ['work_based', 'Formation par le travail (EFT)', 'Work-based training', { attributes: { path: 'none' } }],
  ['digital', 'Formation au numérique', 'Digital skills', { attributes: { path: 'none' } }],
  [
    'interpreting',
    'Formation d’interprète en milieu social',
    'Community interpreter training',
    { attributes: { path: 'none' } },
  ],
  ['enterprise', 'Créer son activité', 'Starting one’s own activity', { attributes: { path: 'none' } }],
  ['driving', 'Permis de conduire', 'Driving licence', { attributes: { path: 'none' } }],
  ['school', 'École secondaire', 'Secondary school', { attributes: { path: 'none' } }],
  ['reception_class', 'Classe DASPA', 'Reception class (DASPA)', { attributes: { path: 'none' } }],
  ['adult_education', 'Promotion sociale', 'Adult education', { attributes: { path: 'none' } }],
  ['higher_education', 'Études supérieures', 'Higher education', { attributes: { path: 'none' } }],
  ['other', 'Autre', 'Other', { attributes: { path: 'none' } }],
]);

/** Frame of a piece of work. What a person did without a frame is never asked. */
export const employmentKinds: ReferenceEntry[] = referenceList('employment_kind', OWN_VOCABULARY, [
  ['permanent', 'Contrat à durée indéterminée (CDI)', 'Open-ended contract', { attributes: { lasting: true } }],
  ['fixed_term', 'Contrat à durée déterminée (CDD)', 'Fixed-term contract'],
  ['temporary_agency', 'Intérim', 'Agency work'],
  ['article_60', 'Contrat article 60 § 7 (CPAS)', 'Article 60 § 7 contract (CPAS)'],
  ['individual_vocational_training', 'Plan formation-insertion (PFI)', 'Training in a company (PFI)'],
  ['service_voucher', 'Titres-services', 'Service vouchers'],
  ['student_job', 'Job étudiant', 'Student job'],
  ['seasonal', 'Travail saisonnier', 'Seasonal work'],
  [
    'self_employed_main',
    'Indépendant·e à titre principal',
    'Self-employed, main activity',
    { attributes: { lasting: true } },
  ],
  ['self_employed_secondary', 'Indépendant·e à titre complémentaire', 'Self-employed, second activity'],
  ['activity_cooperative', 'Activité en coopérative d’activités', 'Activity in a cooperative'],
  ['platform_work', 'Travail de plateforme', 'Platform work', { attributes: { rightsAtRisk: true } }],
  ['internship', 'Stage', 'Internship'],
  ['volunteering', 'Volontariat', 'Volunteering'],
  ['abroad_employee', 'Emploi à l’étranger', 'Employment abroad', { attributes: { abroad: true } }],
  [
    'abroad_self_employed',
    'Activité indépendante à l’étranger',
    'Self-employment abroad',
    { attributes: { abroad: true } },
  ],
  ['not_stated', 'Non précisé', 'Not stated'],
]);

/** Steps of a person's own project. Steps may be left blank, taken back or changed without it being a failure. */
export const projectStages: ReferenceEntry[] = referenceList('project_stage', OWN_VOCABULARY, [
  ['wish', 'Envie', 'Wish'],
  ['exploring', 'Exploration', 'Exploring'],
  ['trade_test', 'Test de métier', 'Trade test'],
  ['trial', 'Essai (coopérative éphémère)', 'Trial (pop-up cooperative)'],
  ['activity_cooperative', 'Coopérative d’activités', 'Activity cooperative'],
  ['starting', 'Lancement', 'Starting'],
  ['running', 'En activité', 'Running'],
  ['paused', 'En pause', 'Paused'],
  ['changed_course', 'Changement de cap', 'Changed course'],
]);

/** What a team does, for the directory; said in the words of the person who looks for it. */
export const serviceThemes: ReferenceEntry[] = referenceList('service_theme', OWN_VOCABULARY, [
  ['welcome', 'Premier accueil', 'First welcome'],
  ['urgent_shelter', 'Un toit en urgence', 'Emergency shelter'],
  ['food_clothing', 'Manger, se vêtir', 'Food and clothing'],
  ['social_aid', 'Aide sociale et revenus', 'Social aid and income'],
  ['residence', 'Séjour et papiers', 'Residence and papers'],
  ['legal_aid', 'Aide juridique', 'Legal aid'],
  ['housing', 'Logement', 'Housing'],
  ['health', 'Santé', 'Health'],
  ['mental_health', 'Santé mentale', 'Mental health'],
  ['violence', 'Violences, protection', 'Violence, protection'],
  ['family_children', 'Famille, enfants, école', 'Family, children, school'],
  ['minors', 'Jeunes seul·es', 'Young people alone'],
  ['french', 'Apprendre le français', 'Learning French'],
  ['literacy', 'Lire et écrire', 'Reading and writing'],
  ['integration_path', 'Parcours d’intégration', 'Integration path'],
  ['citizenship', 'Citoyenneté', 'Citizenship'],
  ['training', 'Se former', 'Training'],
  ['recognition', 'Diplômes et compétences', 'Diplomas and skills'],
  ['employment', 'Travailler', 'Employment'],
  ['workers_rights', 'Droits au travail', 'Rights at work'],
  ['enterprise', 'Créer son activité', 'Starting an activity'],
  ['interpreting', 'Interprètes', 'Interpreters'],
  ['digital', 'Numérique', 'Digital'],
  ['mentoring', 'Parrainage, rencontres', 'Mentoring, meeting people'],
  ['participation', 'Participer, s’engager', 'Taking part'],
  ['debt', 'Dettes, énergie', 'Debt, energy'],
  ['return', 'Retour volontaire', 'Voluntary return'],
]);
