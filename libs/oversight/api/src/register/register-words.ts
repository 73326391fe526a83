/** French words of codes, for paper; the portal has its own catalogue. */
export const ROOM_WORDS: Readonly<Record<string, string>> = {
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
  journal: 'Notes et confidences',
  confidence: 'Confidences',
};

export const ROLE_WORDS: Readonly<Record<string, string>> = {
  reception: 'accueil',
  worker: 'intervenant·e',
  team_lead: 'responsable d’équipe',
  organisation_manager: 'responsable d’organisation',
  city_coordinator: 'coordination de la Ville',
  data_protection_officer: 'délégué·e à la protection des données',
  administrator: 'administrateur·rice technique',
};

export const KIND_WORDS: Readonly<Record<string, string>> = {
  city: 'Ville',
  cpas: 'CPAS',
  forem: 'Forem',
  association: 'Association',
  public_body: 'Organisme public',
  union: 'Syndicat',
};
