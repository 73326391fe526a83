import type { SentenceCatalogue } from '@guichet/platform-api-kernel';

/** Sentences of opening a file. */
export const OPEN_CASE_FILE_SENTENCES: SentenceCatalogue = {
  problems: {
    fr: {
      lead_outside_team: {
        title: 'Le référent n’est pas dans l’équipe',
        detail:
          'Choisissez comme référent une personne qui travaille dans l’équipe du dossier. Rien n’a été enregistré.',
      },
      team_not_mine: {
        title: 'Équipe d’une autre personne',
        detail: 'Ouvrez le dossier dans une de vos équipes. Rien n’a été enregistré.',
      },
    },
    en: {
      lead_outside_team: {
        title: 'The lead worker is not in the team',
        detail: 'Choose as lead worker somebody who works in the team of the file. Nothing was saved.',
      },
      team_not_mine: {
        title: 'Not your team',
        detail: 'Open the file in one of your teams. Nothing was saved.',
      },
    },
  },
};
