import type { IncidentFile, WatchedAccount } from '@guichet/oversight-contract';
import { brusselsDay } from '@guichet/platform-api-kernel';
import type { Language } from '@guichet/platform-api-kernel';

interface About {
  readonly account: WatchedAccount;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly madeAt: Date;
}

const WORDS = {
  fr: {
    account: 'Compte',
    period: 'Période',
    reason: 'Motif',
    made: 'Établi le',
    head: [
      'Numéro de guichet',
      'Organisation du dossier',
      'Première lecture',
      'Dernière lecture',
      'Ouvertures',
      'Apparitions dans une liste',
      'Impressions et exports',
      'Écritures',
      'Sous accès d’urgence',
      'Domaines',
      'Relations',
    ],
  },
  en: {
    account: 'Account',
    period: 'Period',
    reason: 'Reason',
    made: 'Made on',
    head: [
      'Guichet number',
      'Organisation of the file',
      'First reading',
      'Last reading',
      'Opened',
      'Shown by a list',
      'Printed and exported',
      'Written',
      'Under an emergency',
      'Rooms',
      'Relations',
    ],
  },
} as const;

/** The list as rows of a spreadsheet; instants in UTC, rooms and relations by their codes, so that two lists compare. */
export function incidentCsv(about: About, files: readonly IncidentFile[], language: Language): string[][] {
  const words = WORDS[language];
  return [
    [words.account, about.account.name, about.account.email, about.account.organisation],
    [words.period, about.from, about.to],
    [words.reason, about.reason],
    [words.made, brusselsDay(about.madeAt)],
    [],
    [...words.head],
    ...files.map((file) => [
      file.reference,
      file.organisation,
      file.firstAt,
      file.lastAt,
      ...[file.readings, file.listed, file.taken, file.changes, file.emergency].map(String),
      file.rooms.join(' '),
      file.relations.join(' '),
    ]),
  ];
}
