import type { SentenceCatalogue } from '@guichet/platform-api-kernel';
import { DASHBOARD_PROBLEMS } from '@guichet/reports-contract';

/** Sentences of the reports scope. */
export const REPORT_SENTENCES: SentenceCatalogue = {
  problems: {
    fr: {
      [DASHBOARD_PROBLEMS.periodImpossible]: {
        title: 'Période impossible',
        detail: 'Choisissez des mois dans l’ordre, jusqu’à ce mois-ci au plus, et 36 mois au plus.',
      },
      [DASHBOARD_PROBLEMS.periodNotOffered]: {
        title: 'Période non proposée',
        detail:
          'Entre organisations, seules les périodes de la liste sont comptées : sinon la différence de deux périodes montrerait de petits nombres.',
      },
    },
    en: {
      [DASHBOARD_PROBLEMS.periodImpossible]: {
        title: 'Impossible period',
        detail: 'Choose months in order, up to this month at the latest, and 36 months at most.',
      },
      [DASHBOARD_PROBLEMS.periodNotOffered]: {
        title: 'Period not offered',
        detail:
          'Across organisations only the periods in the list are counted: otherwise the difference of two periods would show small numbers.',
      },
    },
  },
  rules: {
    fr: { isMonth: 'Un mois est attendu (année-mois).' },
    en: { isMonth: 'A month is expected (year-month).' },
  },
};
