import type { DemoTeam } from '../city-types';
import { stableId } from '../chance/stable-id';

interface TeamDetails {
  name: string;
  description: string;
  themes: string[];
  conditions?: string;
  languages?: string[];
  asksResidenceDocument?: boolean;
  acceptsReferrals?: boolean;
  /** Hours to acknowledge, days to decide, days to a first appointment, days before an unanswered referral goes back. */
  delays?: readonly [acknowledge: number, decide: number, firstAppointment: number, expires: number];
  closures?: DemoTeam['closures'];
}

const END_OF_YEAR = { startsOn: '2026-12-24', endsOn: '2027-01-01', reason: 'Fermeture de fin d’année' };
const EVERYBODY = 'Ouvert à toute personne, quel que soit le séjour.';
const DIRECTORY_ONLY = { acceptsReferrals: false } as const;

/** Teams and services by key `organisation.team`. Delays and conditions are invented; what each does is public. */
const TEAMS: Readonly<Record<string, TeamDetails>> = {
  'ville.accueil': {
    name: 'Guichet d’accueil',
    description: 'Premier accueil au guichet unique : écouter, expliquer, trouver le bon service.',
    conditions: EVERYBODY,
    themes: ['welcome', 'participation'],
    languages: ['fr', 'en', 'nl', 'ar'],
    delays: [24, 5, 7, 30],
  },
  'ville.etrangers': {
    name: 'Population, service des étrangers',
    description:
      'Inscription, titres de séjour, renouvellements, changement d’adresse. Transmet les demandes à l’Office des étrangers, qui décide.',
    conditions: 'Habiter Liège. Ne lit aucune note des associations.',
    themes: ['residence'],
    languages: ['fr', 'en', 'nl'],
    delays: [48, 7, 14, 30],
    closures: [END_OF_YEAR],
  },
  'ville.pcs': {
    name: 'Plan de cohésion sociale',
    description: 'Rencontres de quartier, potagers, maisons intergénérationnelles, prêt de locaux à des groupes.',
    conditions: EVERYBODY,
    themes: ['participation', 'mentoring'],
    languages: ['fr'],
    delays: [72, 10, 21, 30],
  },
  'cpas.outremeuse': {
    name: 'Antenne Outremeuse',
    description:
      'Service social de quartier : demande d’aide, revenu d’intégration, aide médicale urgente, suivi social.',
    conditions: 'Habiter le quartier ou y dormir. Enquête sociale dans les trente jours.',
    themes: ['social_aid', 'housing', 'debt'],
    languages: ['fr', 'en', 'ar', 'tr'],
    delays: [48, 8, 14, 30],
    closures: [END_OF_YEAR],
  },
  'cpas.sainte-marguerite': {
    name: 'Antenne Sainte-Marguerite',
    description:
      'Service social de quartier : demande d’aide, revenu d’intégration, aide médicale urgente, suivi social.',
    conditions: 'Habiter le quartier ou y dormir. Enquête sociale dans les trente jours.',
    themes: ['social_aid', 'housing', 'debt'],
    languages: ['fr', 'it', 'es', 'ar'],
    delays: [48, 8, 14, 30],
    closures: [END_OF_YEAR],
  },
  'cpas.urgences': {
    name: 'Urgences sociales',
    description: 'Un lit ce soir, un colis, une avance, une solution pour des enfants : réponse le jour même.',
    conditions: EVERYBODY,
    themes: ['urgent_shelter', 'food_clothing'],
    languages: ['fr', 'en', 'ar'],
    delays: [4, 1, 2, 7],
  },
  'cpas.ila': {
    name: 'Initiatives locales d’accueil (ILA)',
    description: 'Appartements d’accueil pour personnes en demande de protection, et sortie vers un logement.',
    conditions: 'Sur désignation de Fedasil.',
    themes: ['housing', 'welcome'],
    languages: ['fr', 'en'],
    asksResidenceDocument: true,
    delays: [48, 10, 30, 30],
  },
  'cpas.logement': {
    name: 'Logements de transit',
    description: 'Logements pour quelques mois, avec accompagnement vers un logement durable.',
    conditions: 'Être aidé·e par le CPAS ou pouvoir l’être. Liste d’attente.',
    themes: ['housing'],
    languages: ['fr'],
    asksResidenceDocument: true,
    delays: [72, 15, 30, 45],
  },
  'cpas.insertion': {
    name: 'Réinsertion socioprofessionnelle',
    description: 'Contrats article 60, projets individualisés, mise en route vers l’emploi.',
    conditions: 'Bénéficier du revenu d’intégration ou d’une aide équivalente ; pouvoir travailler.',
    themes: ['employment', 'training'],
    languages: ['fr', 'ar'],
    asksResidenceDocument: true,
    delays: [48, 10, 21, 30],
  },
  'forem.migrants': {
    name: 'Conseil migrants',
    description: 'Inscription, droits au travail selon le document, projet professionnel, bilan de compétences.',
    conditions: 'Habiter en Wallonie, avoir plus de 18 ans, un document qui permet de travailler.',
    themes: ['employment', 'recognition', 'training'],
    languages: ['fr', 'en'],
    asksResidenceDocument: true,
    delays: [48, 7, 14, 30],
  },
  'forem.orientation': {
    name: 'Cité des métiers, orientation',
    description: 'Essais de métiers, choix d’une formation, tests d’entrée.',
    conditions: 'Inscription au Forem. Français A2 à l’oral.',
    themes: ['training', 'employment'],
    languages: ['fr'],
    asksResidenceDocument: true,
    delays: [72, 10, 21, 30],
  },
  'cripel.parcours': {
    name: 'Parcours d’intégration',
    description: 'Accueil individuel, bilan social, test de français, convention, cours de français et de citoyenneté.',
    conditions: 'Ouvert à toute personne étrangère ; obligatoire pour une partie des primo-arrivants.',
    themes: ['integration_path', 'french', 'citizenship'],
    languages: ['fr', 'en', 'ar', 'tr', 'es'],
    delays: [48, 7, 14, 30],
  },
  'cripel.juridique': {
    name: 'Permanence sociale et juridique',
    description: 'Conseils en droit des étrangers, recours, regroupement familial, nationalité.',
    conditions: EVERYBODY,
    themes: ['legal_aid', 'residence'],
    languages: ['fr', 'en', 'es'],
    delays: [48, 6, 14, 30],
  },
  'possibles.accueil': {
    name: 'Accueil et permanence sociale',
    description: 'Accueil sans rendez-vous, café, premières démarches, inscriptions aux cours.',
    conditions: EVERYBODY,
    themes: ['welcome', 'participation', 'mentoring'],
    languages: ['fr', 'en', 'ar', 'es', 'ru'],
    delays: [24, 5, 7, 30],
  },
  'possibles.droits': {
    name: 'Droits et séjour',
    description: 'Permanence sur le séjour, dossiers 9bis, attestations, lien avec les avocats.',
    conditions: EVERYBODY,
    themes: ['residence', 'legal_aid'],
    languages: ['fr', 'en', 'ln', 'es'],
    delays: [48, 6, 14, 30],
  },
  'possibles.francais': {
    name: 'Cours de français et numérique',
    description: 'Français langue étrangère, alphabétisation, français et métier, numérique.',
    conditions: EVERYBODY,
    themes: ['french', 'literacy', 'digital'],
    languages: ['fr', 'sq', 'en'],
    delays: [48, 8, 21, 30],
  },
  'possibles.projets': {
    name: 'Projets et économie sociale',
    description:
      'Coopératives éphémères, couture, restauration, réparation : essayer un métier et le faire reconnaître.',
    conditions: EVERYBODY,
    themes: ['enterprise', 'training', 'recognition'],
    languages: ['fr', 'ar', 'en'],
    delays: [48, 8, 21, 30],
  },
  'possibles.univerbal': {
    name: 'Univerbal, interprètes',
    description:
      'Interprètes en milieu social, formés à l’éthique, à la terminologie et à l’information sociale. Une vingtaine de langues.',
    conditions: 'À la demande d’un service.',
    themes: ['interpreting'],
    languages: ['fr', 'uk', 'ru', 'ar', 'ti', 'prs', 'ps', 'so', 'tr', 'sq', 'ln'],
    delays: [24, 3, 7, 15],
  },
  'interra.interlab': {
    name: 'Interlab, incubateur',
    description: 'De l’envie à l’activité : ateliers, mentors, essais, sans date de fin.',
    conditions: EVERYBODY,
    themes: ['enterprise', 'mentoring'],
    languages: ['fr', 'en', 'ar'],
    delays: [72, 10, 21, 30],
  },
  'apd.social': {
    name: 'Service social et juridique',
    description: 'Accompagnement des procédures, recours, regroupement familial, tutelles.',
    conditions: EVERYBODY,
    themes: ['legal_aid', 'residence', 'minors'],
    languages: ['fr', 'en', 'sq'],
    delays: [48, 7, 14, 30],
  },
  'caritas.logement': {
    ...DIRECTORY_ONLY,
    name: 'Logement après l’accueil',
    description: 'Recherche de logement pour les personnes reconnues réfugiées.',
    themes: ['housing'],
    languages: ['fr', 'en', 'ar'],
  },
  'caritas.retour': {
    ...DIRECTORY_ONLY,
    name: 'Retour volontaire',
    description: 'Information et préparation d’un retour choisi, sans pression.',
    themes: ['return'],
    languages: ['fr', 'en'],
  },
  'croixRouge.centre': {
    ...DIRECTORY_ONLY,
    name: 'Centre d’accueil',
    description: 'Accueil matériel, suivi social et médical des résidents.',
    conditions: 'Sur désignation de Fedasil.',
    themes: ['welcome', 'health'],
    asksResidenceDocument: true,
  },
  'croixRouge.liens': {
    ...DIRECTORY_ONLY,
    name: 'Rétablissement des liens familiaux',
    description: 'Rechercher des proches perdus de vue.',
    themes: ['family_children'],
  },
  'cal.cours': {
    ...DIRECTORY_ONLY,
    name: 'Cours et espace de parole',
    description: 'Français, citoyenneté, groupe de parole.',
    themes: ['french', 'citizenship', 'mental_health'],
  },
  'cepag.umn': {
    ...DIRECTORY_ONLY,
    name: 'Point de contact Union Migrant Net',
    description: 'Droits au travail et au séjour, avec le syndicat et la Ville.',
    themes: ['workers_rights', 'legal_aid'],
    languages: ['fr', 'en'],
  },
  'clss.social': {
    ...DIRECTORY_ONLY,
    name: 'Service social',
    description: 'Écoute, démarches, budget, dettes.',
    themes: ['debt', 'social_aid'],
  },
  'setis.interpretes': {
    ...DIRECTORY_ONLY,
    name: 'Réservation d’interprètes',
    description: 'Sur place, par téléphone, en vidéo ; traduction écrite.',
    conditions: 'À la demande d’un service inscrit.',
    themes: ['interpreting'],
  },
  'relais.abris': {
    ...DIRECTORY_ONLY,
    name: 'Abris de nuit et accueil de jour',
    description: 'Un lit, un repas, une douche. Sept nuits d’affilée par mois quand c’est complet.',
    conditions: EVERYBODY,
    themes: ['urgent_shelter', 'food_clothing'],
  },
  'relais.rue': {
    ...DIRECTORY_ONLY,
    name: 'Travail de rue',
    description: 'Aller vers les personnes qui dorment dehors.',
    conditions: EVERYBODY,
    themes: ['urgent_shelter', 'health'],
  },
  'logis.candidature': {
    ...DIRECTORY_ONLY,
    name: 'Candidature au logement social',
    description: 'Inscription, points, confirmation annuelle.',
    conditions: 'Inscription au registre de la population ou des étrangers, conditions de revenus.',
    themes: ['housing'],
    asksResidenceDocument: true,
  },
  'maisonsMedicales.soins': {
    ...DIRECTORY_ONLY,
    name: 'Soins de première ligne',
    description: 'Médecine générale, soins infirmiers, service social.',
    conditions: EVERYBODY,
    themes: ['health', 'mental_health'],
    languages: ['fr', 'en', 'ar'],
  },
  'regie.logement': {
    ...DIRECTORY_ONLY,
    name: 'Accompagnement dans le logement',
    description: 'Installation, petits travaux, vie dans le quartier.',
    themes: ['housing'],
  },
  'fgtb.migrants': {
    ...DIRECTORY_ONLY,
    name: 'Permanence travail',
    description: 'Contrat, salaire, accident, travail non payé.',
    conditions: EVERYBODY,
    themes: ['workers_rights'],
  },
  'csc.migrants': {
    ...DIRECTORY_ONLY,
    name: 'Travailleurs sans papiers',
    description: 'Collectif, conseils, accompagnement.',
    conditions: EVERYBODY,
    themes: ['workers_rights', 'participation'],
  },
  'tutelles.signalement': {
    ...DIRECTORY_ONLY,
    name: 'Signalement et désignation',
    description: 'Signaler une ou un mineur non accompagné.',
    themes: ['minors'],
  },
  'equivalences.demande': {
    ...DIRECTORY_ONLY,
    name: 'Demandes d’équivalence',
    description: 'Enseignement secondaire et supérieur.',
    themes: ['recognition'],
  },
  'validation.centres': {
    ...DIRECTORY_ONLY,
    name: 'Centres de validation',
    description: 'Test d’un métier : cuisine, couture, soudure, aide-ménage…',
    themes: ['recognition'],
  },
};

export const teams: DemoTeam[] = Object.entries(TEAMS).map(([key, details]) => {
  const [acknowledgeWithinHours, decideWithinDays, firstAppointmentWithinDays, expiresAfterDays] = details.delays ?? [
    48, 10, 21, 30,
  ];
  return {
    id: stableId('team', key),
    key,
    organisationKey: key.slice(0, key.indexOf('.')),
    name: details.name,
    description: details.description,
    conditions: details.conditions ?? '',
    themes: details.themes,
    languages: details.languages ?? ['fr'],
    acceptsReferrals: details.acceptsReferrals ?? true,
    asksResidenceDocument: details.asksResidenceDocument ?? false,
    acknowledgeWithinHours,
    decideWithinDays,
    firstAppointmentWithinDays,
    expiresAfterDays,
    closures: details.closures ?? [],
  };
});
