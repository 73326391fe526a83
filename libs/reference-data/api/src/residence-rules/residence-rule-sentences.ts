import type { SentenceCatalogue } from '@guichet/platform-api-kernel';

/** Sentences of the rules of residence. */
export const RESIDENCE_RULE_SENTENCES: SentenceCatalogue = {
  problems: {
    fr: {
      rule_reviewed_in_future: {
        title: 'Relecture à venir',
        detail:
          'La date de relecture est celle où quelqu’un a comparé la règle à sa source : aujourd’hui au plus tard.',
      },
      rule_nothing_to_review: {
        title: 'Rien à relire',
        detail: 'Ce document n’a pas encore de règle. Rien n’a été enregistré.',
      },
      ck_residence_rule_window: {
        title: 'Fenêtre inversée',
        detail: 'La fenêtre s’ouvre plus tôt, donc plus de jours avant la fin, qu’elle ne se ferme.',
      },
      ck_residence_rule_days: {
        title: 'Nombre de jours impossible',
        detail: 'Les jours avant la fin vont de 0 à 730.',
      },
    },
    en: {
      rule_reviewed_in_future: {
        title: 'Review in the future',
        detail: 'The review date is the day somebody compared the rule with its source: today at the latest.',
      },
      rule_nothing_to_review: {
        title: 'Nothing to review',
        detail: 'This document has no rule yet. Nothing was saved.',
      },
      ck_residence_rule_window: {
        title: 'Window turned round',
        detail: 'The window opens earlier, so more days before the end, than it closes.',
      },
      ck_residence_rule_days: {
        title: 'Impossible number of days',
        detail: 'Days before the end go from 0 to 730.',
      },
    },
  },
};
