import type { SentenceCatalogue } from '@guichet/platform-api-kernel';

const KINDS_WITH_DATES = [
  'household_member',
  'guardianship',
  'income',
  'debt',
  'aid_request',
  'health_coverage',
  'care_need',
  'rights_matter',
  'participation',
  'housing_application',
  'reference_address',
] as const;

const eachKind = <Sentence>(sentence: Sentence): Record<string, Sentence> =>
  Object.fromEntries(KINDS_WITH_DATES.map((kind) => [`ck_${kind}_dates`, sentence]));

/** Sentences of what records refuse: days in the wrong order, work of another file. */
export const RECORD_SENTENCES: SentenceCatalogue = {
  problems: {
    fr: {
      ...eachKind({ title: 'Dates', detail: 'La fin vient après le début. Corrigez les dates.' }),
      ck_aid_request_appeal: {
        title: 'Dates de la demande',
        detail: 'Le dernier jour pour un recours vient après la décision. Corrigez les dates.',
      },
      employment_of_other_file: {
        title: 'Emploi d’un autre dossier',
        detail: 'Le suivi se rapporte à un emploi de ce dossier. Choisissez-en un dans la liste.',
      },
    },
    en: {
      ...eachKind({ title: 'Dates', detail: 'The end comes after the beginning. Correct the dates.' }),
      ck_aid_request_appeal: {
        title: 'Dates of the request',
        detail: 'The last day to appeal comes after the decision. Correct the dates.',
      },
      employment_of_other_file: {
        title: 'Work of another file',
        detail: 'A follow-up is about work in this file. Choose one from the list.',
      },
    },
  },
  rules: {
    fr: { employment_of_other_file: 'Choisissez un emploi de ce dossier.' },
    en: { employment_of_other_file: 'Choose work of this file.' },
  },
};
