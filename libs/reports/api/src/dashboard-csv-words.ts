import type { CountedReferralStatus, OpenCaseFileStatus, ReferralFate, Suppression } from '@guichet/reports-contract';

/** Words of the exported file; the page has its own catalogue. */
export interface DashboardCsvWords {
  readonly head: readonly [string, string, string, string, string];
  readonly hidden: Readonly<Record<Suppression, string>>;
  readonly tables: Readonly<
    Record<'about' | 'files' | 'months' | 'states' | 'pairs' | 'refusals' | 'answers' | 'windows' | 'expiries', string>
  >;
  readonly about: Readonly<Record<'from' | 'to' | 'organisation' | 'city' | 'countedAt', string>>;
  readonly measures: Readonly<Record<Measure, string>>;
  readonly fileStatuses: Readonly<Record<OpenCaseFileStatus, string>>;
  readonly fates: Readonly<Record<ReferralFate, string>>;
  readonly states: Readonly<Record<CountedReferralStatus, string>>;
  readonly all: string;
}

export type Measure =
  | 'open'
  | 'openYearAgo'
  | 'openedThisMonth'
  | 'openedInPeriod'
  | 'closedInPeriod'
  | 'opened'
  | 'closed'
  | 'count'
  | 'sent'
  | 'received'
  | 'informed'
  | 'overdue'
  | 'overdueElsewhere'
  | 'acceptedShare'
  | 'medianDays'
  | 'medianDaysBefore'
  | 'medianDaysElsewhere'
  | 'windowOpens'
  | 'expires'
  | 'cohort';

export const CSV_WORDS: Readonly<Record<'fr' | 'en', DashboardCsvWords>> = {
  fr: {
    head: ['Tableau', 'Ligne', 'Vers', 'Mesure', 'Valeur'],
    hidden: { small: '< 5', linked: 'masqué' },
    tables: {
      about: 'Cet export',
      files: 'Dossiers',
      months: 'Dossiers par mois',
      states: 'Orientations par état',
      pairs: 'Orientations par organisation',
      refusals: 'Refus par motif',
      answers: 'Délai de réponse',
      windows: 'Fenêtres de renouvellement',
      expiries: 'Échéances de séjour',
    },
    about: {
      from: 'Premier mois',
      to: 'Dernier mois',
      organisation: 'Organisation',
      city: 'Toutes les organisations',
      countedAt: 'Compté le',
    },
    measures: {
      open: 'Ouverts',
      openYearAgo: 'Ouverts il y a un an',
      openedThisMonth: 'Ouverts ce mois',
      openedInPeriod: 'Nouveaux dans la période',
      closedInPeriod: 'Clôturés dans la période',
      opened: 'Nouveaux',
      closed: 'Clôturés',
      count: 'Nombre',
      sent: 'Envoyées',
      received: 'Reçues',
      informed: 'Adresses données',
      overdue: 'Réponses en retard',
      overdueElsewhere: 'Réponses attendues en retard',
      acceptedShare: 'Part acceptée',
      medianDays: 'Réponse médiane (jours)',
      medianDaysBefore: 'Réponse médiane, période précédente (jours)',
      medianDaysElsewhere: 'Réponse médiane obtenue (jours)',
      windowOpens: 'Fenêtres qui s’ouvrent',
      expires: 'Titres qui arrivent à terme',
      cohort: 'Dont terme commun',
    },
    fileStatuses: { new: 'Nouveaux', in_assessment: 'En bilan', active: 'Actifs', standby: 'En veille' },
    fates: { waiting: 'En attente', accepted: 'Acceptées', declined: 'Déclinées', lapsed: 'Sans suite' },
    states: {
      requested: 'À répondre',
      info_requested: 'Question posée',
      waitlisted: 'Liste d’attente',
      accepted: 'Acceptée',
      in_progress: 'En cours',
      on_hold: 'En pause',
      completed: 'Terminée',
      failed: 'Non aboutie',
      declined: 'Déclinée',
      cancelled: 'Annulée',
      expired: 'Sans réponse',
    },
    all: 'Total',
  },
  en: {
    head: ['Table', 'Row', 'To', 'Measure', 'Value'],
    hidden: { small: '< 5', linked: 'hidden' },
    tables: {
      about: 'This export',
      files: 'Case files',
      months: 'Case files by month',
      states: 'Referrals by state',
      pairs: 'Referrals by organisation',
      refusals: 'Refusals by reason',
      answers: 'Time to answer',
      windows: 'Renewal windows',
      expiries: 'Residence documents ending',
    },
    about: {
      from: 'First month',
      to: 'Last month',
      organisation: 'Organisation',
      city: 'All organisations',
      countedAt: 'Counted at',
    },
    measures: {
      open: 'Open',
      openYearAgo: 'Open a year ago',
      openedThisMonth: 'Opened this month',
      openedInPeriod: 'New in the period',
      closedInPeriod: 'Closed in the period',
      opened: 'New',
      closed: 'Closed',
      count: 'Number',
      sent: 'Sent',
      received: 'Received',
      informed: 'Addresses given',
      overdue: 'Overdue answers',
      overdueElsewhere: 'Overdue answers of others',
      acceptedShare: 'Share accepted',
      medianDays: 'Median answer (days)',
      medianDaysBefore: 'Median answer, period before (days)',
      medianDaysElsewhere: 'Median answer of others (days)',
      windowOpens: 'Windows that open',
      expires: 'Documents ending',
      cohort: 'Of which common end',
    },
    fileStatuses: { new: 'New', in_assessment: 'In assessment', active: 'Active', standby: 'Standby' },
    fates: { waiting: 'Waiting', accepted: 'Accepted', declined: 'Declined', lapsed: 'Lapsed' },
    states: {
      requested: 'To answer',
      info_requested: 'Question asked',
      waitlisted: 'Waiting list',
      accepted: 'Accepted',
      in_progress: 'Underway',
      on_hold: 'On hold',
      completed: 'Completed',
      failed: 'Not carried through',
      declined: 'Declined',
      cancelled: 'Cancelled',
      expired: 'Unanswered',
    },
    all: 'Total',
  },
};
