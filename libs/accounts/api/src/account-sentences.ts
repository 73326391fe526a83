import type { SentenceCatalogue } from '@guichet/platform-api-kernel';

/** Sentences of the accounts scope. */
export const ACCOUNT_SENTENCES: SentenceCatalogue = {
  problems: {
    fr: {
      credentials_refused: {
        title: 'Connexion refusée',
        detail: 'L’adresse ou le mot de passe ne convient pas. Vérifiez les deux puis recommencez.',
      },
      sign_in_throttled: { title: 'Trop d’essais', detail: 'Attendez {seconds} secondes, puis recommencez.' },
      too_many_form_drafts: {
        title: 'Trop de brouillons',
        detail: 'Envoyez ou effacez d’abord quelques brouillons ; ce texte reste sur cet écran.',
      },
    },
    en: {
      credentials_refused: {
        title: 'Sign-in refused',
        detail: 'The address or the password is not right. Check both, then try again.',
      },
      sign_in_throttled: { title: 'Too many tries', detail: 'Wait {seconds} seconds, then try again.' },
      too_many_form_drafts: {
        title: 'Too many drafts',
        detail: 'Send or remove some drafts first; this text stays on this screen.',
      },
    },
  },
};
