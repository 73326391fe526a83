import { EQUIVALENCE_PAGES, INTEGRATION_PATH, ISCED, OWN_VOCABULARY } from './provenance';
import type { ReferenceEntry } from './reference-entry';
import { referenceList } from './reference-entry';

/** Levels of schooling, 0 to 8, with what they are called in the schools of French-speaking Belgium. */
export const iscedLevels: ReferenceEntry[] = referenceList('isced_level', ISCED, [
  ['isced.0', 'Jamais scolarisé·e ou maternelle', 'Never at school, or nursery school', { attributes: { level: 0 } }],
  ['isced.1', 'Primaire (CEB)', 'Primary (CEB)', { attributes: { level: 1 } }],
  ['isced.2', 'Secondaire inférieur (CE2D)', 'Lower secondary (CE2D)', { attributes: { level: 2 } }],
  ['isced.3', 'Secondaire supérieur (CESS)', 'Upper secondary (CESS)', { attributes: { level: 3 } }],
  ['isced.4', 'Après le secondaire, non supérieur', 'Post-secondary, not higher', { attributes: { level: 4 } }],
  ['isced.5', 'Supérieur court (brevet)', 'Short-cycle higher education', { attributes: { level: 5 } }],
  ['isced.6', 'Bachelier', 'Bachelor', { attributes: { level: 6 } }],
  ['isced.7', 'Master', 'Master', { attributes: { level: 7 } }],
  ['isced.8', 'Doctorat', 'Doctorate', { attributes: { level: 8 } }],
]);

/**
 * Who recognises a foreign diploma. The clock of a request whose file is complete: `opinionMonths` for the opinion of
 * the commission, then `decisionDays` for the decision. No clock where the authority publishes none. Fees in euro cents.
 */
export const recognitionAuthorities: ReferenceEntry[] = referenceList('recognition_authority', EQUIVALENCE_PAGES, [
  [
    'fwb_higher',
    'Fédération Wallonie-Bruxelles, enseignement supérieur',
    'Wallonia-Brussels Federation, higher education',
    { attributes: { opinionMonths: 4, decisionDays: 40, feeCents: 20_000, reducedFeeCents: 15_000 } },
  ],
  [
    'fwb_compulsory',
    'Fédération Wallonie-Bruxelles, enseignement obligatoire',
    'Wallonia-Brussels Federation, compulsory education',
  ],
  ['naric_vlaanderen', 'NARIC-Vlaanderen', 'NARIC-Vlaanderen'],
  ['german_community', 'Communauté germanophone', 'German-speaking Community'],
  ['professional_access', 'Autorité d’une profession réglementée', 'Authority of a regulated profession'],
  ['other', 'Autre autorité', 'Other authority'],
]);

/** Where a request for recognition stands. `ended`: nothing is awaited any more. */
export const equivalenceStages: ReferenceEntry[] = referenceList('equivalence_stage', OWN_VOCABULARY, [
  ['gathering', 'Papiers à réunir', 'Papers to gather', { attributes: { ended: false } }],
  ['translating', 'Traduction jurée en cours', 'Sworn translation under way', { attributes: { ended: false } }],
  ['asked', 'Demande introduite', 'Request lodged', { attributes: { ended: false } }],
  ['completing', 'Complément demandé', 'Further papers asked for', { attributes: { ended: false } }],
  ['alternative', 'Procédure sans documents', 'Procedure without documents', { attributes: { ended: false } }],
  ['opinion', 'Avis de la commission', 'Opinion of the commission', { attributes: { ended: false } }],
  ['decided', 'Décision rendue', 'Decided', { attributes: { ended: true } }],
  ['appeal', 'Recours', 'Appeal', { attributes: { ended: false } }],
  ['given_up', 'Abandonnée', 'Given up', { attributes: { ended: true } }],
]);

/** What was decided on a request for recognition. */
export const equivalenceDecisions: ReferenceEntry[] = referenceList('equivalence_decision', OWN_VOCABULARY, [
  ['full', 'Équivalence à un grade précis', 'Equivalent to a specific degree'],
  ['level', 'Équivalence de niveau', 'Equivalent level'],
  ['partial', 'Équivalence partielle', 'Partly equivalent'],
  ['conditional', 'Sous condition (stage, épreuve)', 'On condition (placement, test)'],
  ['refused', 'Refusée', 'Refused'],
]);

/**
 * How a person stands to the integration path. `bound`: the path is compulsory, and the rule in force when the title
 * was ordered gives a deadline.
 */
export const integrationSituations: ReferenceEntry[] = referenceList('integration_situation', INTEGRATION_PATH, [
  ['newcomer', 'Primo-arrivant·e', 'Newcomer', { attributes: { bound: true } }],
  ['dispensed', 'Primo-arrivant·e dispensé·e', 'Newcomer with a dispensation', { attributes: { bound: false } }],
  [
    'temporary_protection',
    'Protection temporaire (dispense)',
    'Temporary protection (dispensed)',
    { attributes: { bound: false }, validFrom: '2022-03-04' },
  ],
  [
    'asylum_applicant',
    'Demande de protection en cours',
    'Request for protection under way',
    { attributes: { bound: false } },
  ],
  [
    'three_years',
    'Plus de trois ans de séjour légal',
    'More than three years of legal stay',
    { attributes: { bound: false } },
  ],
  ['short_title', 'Titre de trois mois ou moins', 'Title of three months or less', { attributes: { bound: false } }],
  ['no_title', 'Sans titre de séjour', 'Without a residence title', { attributes: { bound: false } }],
  [
    'eu',
    'Citoyen·ne UE, EEE, Suisse, ou sa famille',
    'Citizen of the EU, EEA, Switzerland, or family',
    { attributes: { bound: false } },
  ],
  ['belgian', 'Belge', 'Belgian', { attributes: { bound: false } }],
]);

/**
 * The rule in force on the day the title was ordered: months to follow the whole path (`deadlineMonths`), months between
 * two interviews (`reviewMonths`), hours at least.
 */
export const integrationRules: ReferenceEntry[] = referenceList('integration_rule', INTEGRATION_PATH, [
  [
    'before_2025',
    'Titre commandé avant 2025 : 18 mois',
    'Title ordered before 2025: 18 months',
    {
      attributes: { deadlineMonths: 18, reviewMonths: 6, frenchHours: 400, citizenshipHours: 60, orientationHours: 4 },
      validFrom: '2016-04-28',
      validTo: '2024-12-31',
      source: 'actionsociale.wallonie.be (node/146) et actualités 2018',
      reviewedOn: '2026-11-22',
    },
  ],
  [
    'since_2025',
    'Titre commandé depuis 2025 : 3 ans',
    'Title ordered since 2025: 3 years',
    {
      attributes: { deadlineMonths: 36, reviewMonths: 6, frenchHours: 400, citizenshipHours: 60, orientationHours: 4 },
      validFrom: '2025-01-01',
    },
  ],
]);

/** Where an integration path stands. */
export const integrationStages: ReferenceEntry[] = referenceList('integration_stage', INTEGRATION_PATH, [
  ['informed', 'Informé·e par la commune', 'Informed by the municipality'],
  ['appointment', 'Rendez-vous pris au centre régional', 'Appointment at the regional centre'],
  ['social_assessment', 'Bilan social', 'Social assessment'],
  ['convention_signed', 'Convention signée', 'Agreement signed'],
  ['following', 'Modules en cours', 'Following modules'],
  ['suspended', 'Suspendu', 'Suspended'],
  ['attested', 'Attestation de fréquentation remise', 'Certificate of attendance given'],
  ['stopped', 'Arrêté', 'Stopped'],
]);

/** Why a newcomer is dispensed, with proof. */
export const integrationDispensations: ReferenceEntry[] = referenceList('integration_dispensation', INTEGRATION_PATH, [
  ['attested_elsewhere', 'A déjà une attestation belge', 'Already holds a Belgian certificate of attendance'],
  ['medical', 'Impossibilité médicale, certificat', 'Medical impossibility, certified'],
  ['belgian_diploma', 'Certificat ou diplôme belge', 'Belgian certificate or diploma'],
  ['under_18', 'Moins de 18 ans', 'Under 18'],
  ['over_65', '65 ans ou plus', '65 or over'],
  ['working', 'Travaille au moins à mi-temps depuis trois mois', 'Has worked half-time for three months'],
  ['student', 'Étudiant·e régulier·ère, doctorat, échange', 'Regular student, doctorate, exchange'],
  ['teacher', 'Enseigne dans un établissement reconnu', 'Teaches at a recognised institution'],
  ['association_agreement', 'Accord d’association (Turquie et autres)', 'Association agreement (Türkiye and others)'],
  ['temporary_protection', 'Protection temporaire et famille', 'Temporary protection and family'],
]);

/** Parts of the integration path; `minimumHours` where the rule gives any. */
export const integrationModules: ReferenceEntry[] = referenceList('integration_module', INTEGRATION_PATH, [
  ['welcome', 'Module d’accueil', 'Welcome module'],
  ['french', 'Français langue étrangère (FLE)', 'French as a foreign language', { attributes: { minimumHours: 400 } }],
  ['citizenship', 'Citoyenneté', 'Citizenship', { attributes: { minimumHours: 60 } }],
  [
    'orientation',
    'Orientation socioprofessionnelle',
    'Socio-professional orientation',
    { attributes: { minimumHours: 4 } },
  ],
]);
