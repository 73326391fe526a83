import type { OrganisationKind } from '@guichet/organisations-contract';
import type { DemoOrganisation } from '../city-types';
import { stableId } from '../chance/stable-id';

interface OrganisationDetails {
  kind: OrganisationKind;
  name: string;
  shortName: string;
  description: string;
  website?: string;
  address?: string;
  /** Day its convention of joint controllers was signed; its members sign in here. */
  conventionSignedOn?: string;
}

/** Real bodies of Liège and what they publicly say they do. Their addresses for e-mail are invented, under demo.example. */
const ORGANISATIONS: Readonly<Record<string, OrganisationDetails>> = {
  ville: {
    kind: 'city',
    name: 'Ville de Liège',
    shortName: 'Ville de Liège',
    description:
      'Inscrit les personnes à la commune, reçoit les demandes de titre de séjour et les renouvellements, remet les cartes. Anime le plan de cohésion sociale et l’accueil interculturel.',
    website: 'https://www.liege.be',
    address: 'Place du Marché 2, 4000 Liège',
    conventionSignedOn: '2025-03-03',
  },
  cpas: {
    kind: 'cpas',
    name: 'Centre public d’action sociale de Liège',
    shortName: 'CPAS de Liège',
    description:
      'Aide sociale après enquête : revenu d’intégration, aide équivalente, aide médicale urgente, adresse de référence, logements de transit, accueil en ILA, contrats article 60.',
    website: 'https://www.cpasdeliege.be',
    address: 'Place Saint-Jacques 13, 4000 Liège',
    conventionSignedOn: '2025-03-03',
  },
  forem: {
    kind: 'forem',
    name: 'Forem, service public de l’emploi et de la formation, Liège',
    shortName: 'FOREM',
    description:
      'Inscription comme demandeur ou demandeuse d’emploi, accompagnement individuel, bilan de compétences, formations à un métier, offres d’emploi. Des conseillers connaissent les questions de séjour et de travail.',
    website: 'https://www.leforem.be',
    address: 'Quai Banning 4, 4000 Liège',
    conventionSignedOn: '2025-03-17',
  },
  cripel: {
    kind: 'association',
    name: 'CRIPEL, centre régional d’intégration de Liège',
    shortName: 'CRIPEL',
    description:
      'Organise le parcours d’intégration pour les communes de Liège, Huy et Waremme : accueil, bilan social, cours de français, citoyenneté, orientation. Gratuit et ouvert à toute personne étrangère.',
    website: 'https://www.cripel.be',
    address: 'Place Xavier-Neujean 19b, 4000 Liège',
    conventionSignedOn: '2025-03-10',
  },
  possibles: {
    kind: 'association',
    name: 'Le Monde des Possibles',
    shortName: 'Monde des Possibles',
    description:
      'Cours de français et de numérique, permanence sur les droits et le séjour, projets d’économie sociale, interprètes d’Univerbal. Accueille environ deux cents personnes par semaine, avec ou sans papiers.',
    website: 'https://www.possibles.org',
    address: 'Rue des Champs 97, 4020 Liège',
    conventionSignedOn: '2025-03-03',
  },
  interra: {
    kind: 'association',
    name: 'Interra',
    shortName: 'Interra',
    description:
      'Crée des rencontres entre personnes nouvellement arrivées et habitants de Liège. Son incubateur, Interlab, aide à lancer une activité, sans date de fin imposée.',
    conventionSignedOn: '2025-09-01',
  },
  apd: {
    kind: 'association',
    name: 'Aide aux Personnes Déplacées',
    shortName: 'Aide aux Personnes Déplacées',
    description:
      'Accompagnement social et juridique des personnes réfugiées, demandeuses de protection ou sans papiers ; tutelles de mineurs.',
    conventionSignedOn: '2025-10-06',
  },
  caritas: {
    kind: 'association',
    name: 'Caritas International, antenne de Liège',
    shortName: 'Caritas',
    description:
      'Accueil, accompagnement vers le logement des personnes reconnues réfugiées, regroupement familial, retour volontaire.',
    website: 'https://www.caritasinternational.be',
  },
  croixRouge: {
    kind: 'association',
    name: 'Croix-Rouge de Belgique, accueil des demandeurs de protection internationale',
    shortName: 'Croix-Rouge',
    description: 'Centres d’accueil de la région, rétablissement des liens familiaux, aide d’urgence, vestiaires.',
    website: 'https://www.croix-rouge.be',
  },
  cal: {
    kind: 'association',
    name: 'Centre d’Action Laïque de la Province de Liège',
    shortName: 'CAL Liège',
    description: 'Cours de français et de citoyenneté, espace de parole, accompagnement vers l’autonomie.',
  },
  cepag: {
    kind: 'association',
    name: 'CEPAG, mouvement d’éducation permanente',
    shortName: 'CEPAG',
    description: 'Formation aux droits sociaux et au travail, point de contact Union Migrant Net avec la FGTB.',
    website: 'https://www.cepag.be',
  },
  clss: {
    kind: 'association',
    name: 'Centre liégeois de service social (CLSS)',
    shortName: 'CLSS',
    description: 'Service social de première ligne : écoute, démarches, suivi social, médiation de dettes.',
  },
  setis: {
    kind: 'association',
    name: 'SeTIS wallon, service de traduction et d’interprétariat en milieu social',
    shortName: 'SeTIS wallon',
    description:
      'Interprètes sur place, en permanence, par téléphone ou vidéo, et traductions écrites. Gratuit dans le parcours d’intégration.',
    website: 'https://www.setisw.com',
  },
  relais: {
    kind: 'public_body',
    name: 'Relais social du Pays de Liège',
    shortName: 'Relais social',
    description:
      'Coordonne les abris de nuit, les accueils de jour et le travail de rue. En période de saturation : sept nuits d’affilée par mois et par abri.',
  },
  logis: {
    kind: 'public_body',
    name: 'Le Logis social de Liège',
    shortName: 'Logis social',
    description:
      'Société de logement de service public : candidature unique à un logement social, points de priorité, confirmation chaque année.',
    website: 'https://www.logissocialdeliege.be',
  },
  maisonsMedicales: {
    kind: 'association',
    name: 'Maisons médicales de Liège, intergroupe',
    shortName: 'Maisons médicales',
    description:
      'Soins de première ligne, au forfait ou avec l’aide médicale urgente ; médecins, soins infirmiers, kinésithérapie, service social.',
  },
  regie: {
    kind: 'association',
    name: 'Régie des quartiers de Liège',
    shortName: 'Régie des quartiers',
    description: 'Petits travaux, insertion et accompagnement dans le logement social et de transit.',
  },
  fgtb: {
    kind: 'union',
    name: 'FGTB Liège-Huy-Waremme',
    shortName: 'FGTB',
    description:
      'Défense des travailleuses et travailleurs, avec ou sans papiers : contrat, salaire, heures non payées.',
  },
  csc: {
    kind: 'union',
    name: 'CSC Liège-Verviers-Ostbelgien',
    shortName: 'CSC',
    description: 'Défense des travailleuses et travailleurs, service aux personnes migrantes et sans papiers.',
    website: 'https://www.lacsc.be',
  },
  tutelles: {
    kind: 'public_body',
    name: 'Service des Tutelles (SPF Justice)',
    shortName: 'Service des Tutelles',
    description:
      'Identifie les mineures et mineurs étrangers non accompagnés et leur désigne une tutrice ou un tuteur.',
  },
  equivalences: {
    kind: 'public_body',
    name: 'Service des équivalences (Fédération Wallonie-Bruxelles)',
    shortName: 'Équivalences',
    description:
      'Équivalence des diplômes étrangers. Gratuit pour les personnes réfugiées, sous protection subsidiaire ou temporaire.',
    website: 'https://www.equivalences.cfwb.be',
  },
  validation: {
    kind: 'public_body',
    name: 'Consortium de validation des compétences',
    shortName: 'Validation des compétences',
    description: 'Fait reconnaître par un test un métier appris par l’expérience : titre de compétence.',
  },
};

export const organisations: DemoOrganisation[] = Object.entries(ORGANISATIONS).map(([key, details]) => ({
  id: stableId('organisation', key),
  key,
  name: details.name,
  shortName: details.shortName,
  kind: details.kind,
  description: details.description,
  website: details.website ?? null,
  email: `accueil@${key.toLowerCase()}.demo.example`,
  address: details.address ?? null,
  hasAccount: details.conventionSignedOn !== undefined,
  conventionSignedOn: details.conventionSignedOn ?? null,
}));
