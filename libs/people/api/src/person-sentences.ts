import type { SentenceCatalogue } from '@guichet/platform-api-kernel';

/** Sentences of the people scope. */
export const PERSON_SENTENCES: SentenceCatalogue = {
  problems: {
    fr: {
      person_search_too_vague: {
        title: 'Recherche trop vague',
        detail: 'Donnez un nom, un numéro de téléphone ou un numéro de guichet.',
      },
      ck_person_named: {
        title: 'Nom manquant',
        detail: 'Donnez un nom de famille, un prénom ou le nom d’usage. Rien n’a été enregistré.',
      },
      two_preferred_languages: {
        title: 'Deux langues préférées',
        detail: 'Choisissez une seule langue préférée. Rien n’a été enregistré.',
      },
      possible_duplicate: {
        title: 'Cette personne est peut-être déjà connue',
        detail: 'Comparez avec les personnes trouvées. Si c’est quelqu’un d’autre, confirmez et ouvrez le dossier.',
      },
      known_elsewhere_used_up: {
        title: 'Trop de vérifications',
        detail:
          'Vous avez vérifié beaucoup de personnes en une heure. Réessayez plus tard, ou confirmez que la personne est nouvelle.',
      },
      request_token_refused: {
        title: 'Demande trop ancienne',
        detail: 'Cherchez la personne à nouveau, puis demandez l’accès.',
      },
      not_a_national_number: {
        title: 'Numéro national incorrect',
        detail: 'Relisez les onze chiffres sur le document : au moins un ne concorde pas. Rien n’a été enregistré.',
      },
      national_numbers_not_authorised: {
        title: 'Numéro national non autorisé',
        detail: 'Votre organisation n’a pas d’autorisation pour utiliser le numéro national.',
      },
      national_numbers_used_up: {
        title: 'Trop de numéros affichés',
        detail: 'Vous avez affiché beaucoup de numéros en une heure. Réessayez plus tard.',
      },
      ck_contact_method_value: {
        title: 'Moyen de contact incomplet',
        detail: 'Écrivez le numéro, l’adresse ou le nom en entier. Rien n’a été enregistré.',
      },
    },
    en: {
      person_search_too_vague: {
        title: 'Search too vague',
        detail: 'Give a name, a telephone number or a guichet number.',
      },
      ck_person_named: {
        title: 'Name missing',
        detail: 'Give a family name, a given name or the name the person is called by. Nothing was saved.',
      },
      two_preferred_languages: {
        title: 'Two preferred languages',
        detail: 'Choose one preferred language. Nothing was saved.',
      },
      possible_duplicate: {
        title: 'This person may be known already',
        detail: 'Compare with the people found. If it is somebody else, confirm and open the file.',
      },
      known_elsewhere_used_up: {
        title: 'Too many checks',
        detail: 'You have checked many people within an hour. Try again later, or confirm that the person is new.',
      },
      request_token_refused: {
        title: 'Request too old',
        detail: 'Search for the person again, then ask for access.',
      },
      not_a_national_number: {
        title: 'Wrong national number',
        detail: 'Read the eleven digits on the paper again: at least one does not agree. Nothing was saved.',
      },
      national_numbers_not_authorised: {
        title: 'National number not authorised',
        detail: 'Your organisation has no authorisation to use national numbers.',
      },
      national_numbers_used_up: {
        title: 'Too many numbers shown',
        detail: 'You have seen many numbers within an hour. Try again later.',
      },
      ck_contact_method_value: {
        title: 'Incomplete way of contact',
        detail: 'Write the whole number, address or name. Nothing was saved.',
      },
    },
  },
  rules: {
    fr: { isPartialDate: 'Donnez une année, un mois et une année, ou une date complète qui existe.' },
    en: { isPartialDate: 'Give a year, a month and a year, or a whole date that exists.' },
  },
};
