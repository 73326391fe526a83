import type { Room } from '@guichet/access-contract';
import type { ReadingDeed, RightsRequestKind, SharedGrant } from '@guichet/rights-contract';

/** Words of the printed record. */
export interface ReadingWords {
  readonly title: string;
  readonly intro: string;
  readonly period: string;
  readonly always: string;
  readonly madeBy: string;
  readonly readings: string;
  readonly grants: string;
  readonly agreements: string;
  readonly referrals: string;
  readonly told: string;
  readonly none: string;
  readonly cut: string;
  readonly heads: {
    readonly readings: string[];
    readonly grants: string[];
    readonly shared: string[];
    readonly told: string[];
  };
  readonly close: string[];
  readonly until: string;
  readonly revoked: string;
  readonly file: string;
  readonly deed: Readonly<Record<ReadingDeed, string>>;
  readonly relation: Readonly<Record<string, string>>;
  readonly source: Readonly<Record<SharedGrant['source'], string>>;
  /** What was granted, for those that are told of. */
  readonly granted: Readonly<Partial<Record<RightsRequestKind, string>>>;
  readonly room: Readonly<Record<Room, string>>;
}

export const READING_WORDS: Readonly<Record<'fr' | 'en', ReadingWords>> = {
  fr: {
    title: 'Qui a ouvert votre dossier',
    intro:
      'Dossier {reference}. Chaque lecture et chaque changement laisse une ligne. Voici ces lignes, les plus récentes d’abord.',
    period: 'Période : du {from} au {until}.',
    always: 'Depuis l’ouverture du dossier.',
    madeBy: 'Imprimé le {day} par {by}.',
    readings: 'Qui a ouvert votre dossier, et pourquoi',
    grants: 'À qui votre dossier est ouvert aujourd’hui',
    agreements: 'Vos accords de partage',
    referrals: 'Vos orientations vers un autre service',
    told: 'Qui a été prévenu d’un changement',
    none: 'Rien.',
    cut: 'La suite n’est pas imprimée ici : demandez une période plus courte.',
    heads: {
      readings: ['Quand', 'Qui', 'À quel titre', 'Ce qui a été fait', 'Domaines'],
      grants: ['À qui', 'Par', 'Domaines', 'Jusqu’au'],
      shared: ['Quand', 'De', 'À', 'Quoi', 'Domaines'],
      told: ['Quand', 'Qui', 'De quoi', 'Domaines', 'Pris en note le'],
    },
    close: [
      'Vous ne comprenez pas une ligne ? Demandez à la personne qui vous suit, ou au délégué ou à la déléguée à la protection des données.',
      'Vous pouvez aussi porter plainte auprès de l’Autorité de protection des données : rue de la Presse 35, 1000 Bruxelles, autoriteprotectiondonnees.be.',
    ],
    until: 'sans date de fin',
    revoked: 'repris le {day}',
    file: 'le dossier',
    deed: {
      read: 'A lu',
      wrote: 'A écrit ou corrigé',
      shared: 'A partagé',
      printed: 'A imprimé ou exporté',
      managed: 'A géré le dossier',
      emergency: 'Accès d’urgence',
    },
    relation: {
      lead: 'vous suit',
      file_member: 'désigné·e sur votre dossier',
      owning_team: 'travaille dans l’équipe qui vous suit',
      break_glass: 'accès d’urgence, examiné ensuite',
      grant_holder: 'avec votre accord ou une orientation',
      organisation_manager: 'responsable de l’organisation',
      office: 'protection des données',
      none: 'sans lien avec le dossier',
    },
    granted: { rectification: 'une correction', erasure: 'un effacement', restriction: 'une limitation' },
    source: { agreement: 'votre accord', referral: 'une orientation', break_glass: 'un accès d’urgence' },
    room: {
      identity: 'identité',
      contact: 'contact',
      household: 'ménage et proches',
      residence: 'séjour',
      housing: 'logement',
      income: 'revenus, dettes et aides',
      health: 'accès aux soins',
      language: 'langues',
      education: 'études et diplômes',
      training: 'formation',
      skills: 'compétences',
      employment: 'emploi',
      project: 'projet',
      participation: 'participation et réseau',
      rights_violence: 'droits et violences',
      plan: 'urgences et plan',
      journal: 'notes',
      confidence: 'confidences',
    },
  },
  en: {
    title: 'Who opened your file',
    intro: 'File {reference}. Each reading and each change leaves a line. Here they are, the newest first.',
    period: 'Period: from {from} to {until}.',
    always: 'Since the file was opened.',
    madeBy: 'Printed on {day} by {by}.',
    readings: 'Who opened your file, and why',
    grants: 'To whom your file stands open today',
    agreements: 'Your agreements to share',
    referrals: 'Your referrals to another service',
    told: 'Who was told of a change',
    none: 'Nothing.',
    cut: 'The rest is not printed here: ask for a shorter period.',
    heads: {
      readings: ['When', 'Who', 'Under which title', 'What was done', 'Rooms'],
      grants: ['To whom', 'By', 'Rooms', 'Until'],
      shared: ['When', 'From', 'To', 'What', 'Rooms'],
      told: ['When', 'Who', 'Of what', 'Domains', 'Noted on'],
    },
    close: [
      'Is a line not clear? Ask who works with you, or the data protection officer.',
      'You may also complain to the Data Protection Authority: rue de la Presse 35, 1000 Brussels, dataprotectionauthority.be.',
    ],
    until: 'no end date',
    revoked: 'taken back on {day}',
    file: 'the file',
    deed: {
      read: 'Read',
      wrote: 'Wrote or corrected',
      shared: 'Shared',
      printed: 'Printed or exported',
      managed: 'Managed the file',
      emergency: 'Emergency access',
    },
    relation: {
      lead: 'works with you',
      file_member: 'named on your file',
      owning_team: 'works in the team that follows you',
      break_glass: 'emergency access, reviewed afterwards',
      grant_holder: 'by your agreement or a referral',
      organisation_manager: 'manager of the organisation',
      office: 'data protection',
      none: 'no relation to the file',
    },
    granted: { rectification: 'a correction', erasure: 'an erasure', restriction: 'a restriction' },
    source: { agreement: 'your agreement', referral: 'a referral', break_glass: 'an emergency access' },
    room: {
      identity: 'identity',
      contact: 'contact',
      household: 'household and kin',
      residence: 'residence',
      housing: 'housing',
      income: 'income, debts and aid',
      health: 'access to care',
      language: 'languages',
      education: 'studies and diplomas',
      training: 'training',
      skills: 'skills',
      employment: 'employment',
      project: 'project',
      participation: 'participation and network',
      rights_violence: 'rights and violence',
      plan: 'urgencies and plan',
      journal: 'notes',
      confidence: 'confidences',
    },
  },
};
