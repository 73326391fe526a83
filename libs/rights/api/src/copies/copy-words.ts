import type { CopySection } from '@guichet/rights-contract';
import type { Marks } from '@guichet/rights-domain';

/** Why a text was held back, as the copy says it; the same words as reference list withholding_reason. */
export const WITHHOLDING_WORDS: Readonly<Record<string, string>> = {
  rights_of_others: 'droits et libertés d’une autre personne',
  told_in_confidence: 'dit en confidence par une autre personne',
  danger_to_other: 'danger pour une autre personne',
};

/** What stands where something was. */
export const COPY_MARKS: Marks = {
  masked: '[masqué]',
  withheld: (reason) => `[retenu : ${WITHHOLDING_WORDS[reason] ?? reason}]`,
};

/** Parts of a copy. */
export const SECTION_WORDS: Readonly<Record<CopySection, string>> = {
  identity: 'Identité',
  contact: 'Contact',
  household: 'Ménage et proches',
  residence: 'Séjour',
  housing: 'Logement',
  income: 'Revenus, dettes et aides',
  health: 'Accès aux soins',
  language: 'Langues',
  education: 'Études et diplômes',
  training: 'Formation',
  skills: 'Compétences',
  employment: 'Emploi',
  project: 'Projet',
  participation: 'Participation et réseau',
  rights_violence: 'Droits et violences',
  plan: 'Urgences et plan',
  journal: 'Notes',
  confidence: 'Confidences',
  documents: 'Documents',
  appointments: 'Rendez-vous',
  agreements: 'Accords de partage',
  referrals: 'Orientations',
  statements: 'Ce que vous avez dit de ce qui est écrit',
  requests: 'Vos demandes',
  readings: 'Qui a ouvert votre dossier',
};

/** Kinds of things that are held. */
export const KIND_WORDS: Readonly<Record<string, string>> = {
  person: 'Identité',
  person_alias: 'Autre écriture du nom',
  person_nationality: 'Nationalité',
  person_language: 'Langue',
  contact_method: 'Moyen de contact',
  person_change: 'Ce qui était noté avant un changement',
  own_number: 'Numéro interne',
  note: 'Note',
  urgency: 'Urgence',
  plan_need: 'Besoin',
  plan_goal: 'Objectif',
  plan_action: 'Action',
  agreed_plan: 'Plan convenu',
  autonomy_rating: 'Repères d’autonomie',
  document: 'Document',
  appointment: 'Rendez-vous',
  person_statement: 'Ce que vous avez dit',
  rights_request: 'Votre demande',
  sharing_agreement: 'Accord de partage',
  referral: 'Orientation',
  reading: 'Lecture',
  household_member: 'Membres du ménage et proches',
  residence_document: 'Documents de séjour',
  residence_procedure: 'Procédures de séjour',
  housing_situation: 'Situations de logement',
  training_episode: 'Formations',
  employment_episode: 'Emplois',
  project: 'Projets',
  guardianship: 'Tutelles',
  income: 'Revenus',
  debt: 'Dettes',
  aid_request: 'Demandes d’aide',
  health_coverage: 'Couverture des soins',
  care_need: 'Accès aux soins',
  rights_matter: 'Droits et violences',
  participation: 'Participations',
  housing_application: 'Candidatures à un logement',
  shelter_night: 'Nuits en abri',
  reference_address: 'Adresses de référence',
  employment_follow_up: 'Suivis dans l’emploi',
  language_assessment: 'Bilans de langue',
  schooling: 'Scolarité',
  diploma: 'Diplômes',
  equivalence: 'Équivalences',
  skill: 'Compétences',
  occupation_sought: 'Métiers recherchés',
  pathway: 'Parcours d’intégration',
  pathway_module: 'Modules du parcours',
  attended_hours: 'Heures suivies',
  project_step: 'Étapes des projets',
};

/** Values of closed vocabularies that are said in words; the others stand as they are. */
export const VALUE_WORDS: Readonly<Record<string, string>> = {
  declared: 'dit par la personne',
  copy_seen: 'copie vue',
  original_seen: 'original vu',
  confirmed: 'confirmé',
  true: 'oui',
  false: 'non',
};
