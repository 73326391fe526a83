import type { SentenceCatalogue } from './problem-sentences';

/** Sentences for problems that belong to no business scope. */
export const GENERAL_SENTENCES: SentenceCatalogue = {
  problems: {
    fr: {
      invalid_request: {
        title: 'Demande incomplète ou mal formée',
        detail: 'Vérifiez les champs signalés. Rien n’a été enregistré.',
      },
      not_signed_in: {
        title: 'Vous n’êtes plus connecté',
        detail: 'Votre session est terminée. Reconnectez-vous pour continuer.',
      },
      forbidden: { title: 'Action non permise', detail: 'Votre rôle ne permet pas cette action. Rien n’a changé.' },
      not_found: {
        title: 'Introuvable',
        detail: 'Cette page ou cet élément n’existe pas, ou ne vous est pas accessible.',
      },
      conflict: { title: 'Conflit', detail: 'Cet élément existe déjà ou vient de changer. Rien n’a été enregistré.' },
      stale_version: {
        title: 'Modifié entre-temps',
        detail:
          'Quelqu’un a modifié cet élément depuis que vous l’avez ouvert. Comparez les deux versions avant d’enregistrer.',
      },
      unprocessable: {
        title: 'Demande impossible',
        detail: 'Cette demande ne peut pas être exécutée en l’état. Rien n’a été enregistré.',
      },
      too_large: { title: 'Envoi trop volumineux', detail: 'Réduisez la taille de l’envoi puis recommencez.' },
      version_required: {
        title: 'Version manquante',
        detail: 'La demande doit dire quelle version elle modifie (If-Match).',
      },
      idempotency_key_required: {
        title: 'Clé d’envoi manquante',
        detail: 'La demande doit porter une clé d’envoi (Idempotency-Key).',
      },
      idempotency_key_reused: {
        title: 'Clé d’envoi déjà utilisée',
        detail: 'Cette clé d’envoi a servi pour une autre demande. Rien n’a été enregistré.',
      },
      too_many_requests: { title: 'Trop d’essais', detail: 'Attendez {seconds} secondes puis recommencez.' },
      unexpected: {
        title: 'Erreur de notre côté',
        detail:
          'Rien n’a été enregistré. Recommencez ; si l’erreur revient, donnez le numéro de la demande au support.',
      },
      unreadable: {
        title: 'Un texte ne s’ouvre plus',
        detail:
          'Un texte de cette page a été altéré, ou sa clé manque ; rien n’est montré à sa place. Donnez le numéro de la demande au support, qui saura lequel.',
      },
      unavailable: {
        title: 'Service momentanément indisponible',
        detail: 'Rien n’a été enregistré. Recommencez dans un instant.',
      },
    },
    en: {
      invalid_request: {
        title: 'Incomplete or malformed request',
        detail: 'Check the fields shown. Nothing was saved.',
      },
      not_signed_in: {
        title: 'You are no longer signed in',
        detail: 'Your session has ended. Sign in again to go on.',
      },
      forbidden: { title: 'Not allowed', detail: 'Your role does not allow this. Nothing has changed.' },
      not_found: { title: 'Not found', detail: 'This page or item does not exist, or is not open to you.' },
      conflict: { title: 'Conflict', detail: 'This item exists already or has just changed. Nothing was saved.' },
      stale_version: {
        title: 'Changed meanwhile',
        detail: 'Somebody changed this item since you opened it. Compare both versions before saving.',
      },
      unprocessable: {
        title: 'Not possible',
        detail: 'This request cannot be carried out as it stands. Nothing was saved.',
      },
      too_large: { title: 'Too large', detail: 'Make it smaller, then try again.' },
      version_required: {
        title: 'Version missing',
        detail: 'The request must say which version it changes (If-Match).',
      },
      idempotency_key_required: {
        title: 'Sending key missing',
        detail: 'The request must carry a sending key (Idempotency-Key).',
      },
      idempotency_key_reused: {
        title: 'Sending key already used',
        detail: 'This sending key served for another request. Nothing was saved.',
      },
      too_many_requests: { title: 'Too many tries', detail: 'Wait {seconds} seconds, then try again.' },
      unexpected: {
        title: 'An error on our side',
        detail: 'Nothing was saved. Try again; if it happens again, give the request number to support.',
      },
      unreadable: {
        title: 'A text no longer opens',
        detail:
          'A text of this page was altered, or its key is missing; nothing is shown in its place. Give the request number to support, who will know which.',
      },
      unavailable: { title: 'Service unavailable for a moment', detail: 'Nothing was saved. Try again in a moment.' },
    },
  },
  rules: {
    fr: {
      isNotEmpty: 'Ce champ est nécessaire.',
      isDefined: 'Ce champ est nécessaire.',
      isString: 'Un texte est attendu.',
      isLength: 'La longueur de ce texte n’est pas admise.',
      maxLength: 'Ce texte est trop long.',
      minLength: 'Ce texte est trop court.',
      isInt: 'Un nombre entier est attendu.',
      min: 'Ce nombre est trop petit.',
      max: 'Ce nombre est trop grand.',
      isIn: 'Choisissez une des valeurs proposées.',
      isUuid: 'Cet identifiant n’est pas valable.',
      isBoolean: 'Oui ou non est attendu.',
      isArray: 'Une liste est attendue.',
      arrayMaxSize: 'Cette liste est trop longue.',
      arrayMinSize: 'Choisissez au moins une valeur.',
      arrayUnique: 'Une valeur est donnée deux fois.',
      isDay: 'Une date est attendue (année-mois-jour).',
      isInstant: 'Une date et une heure sont attendues.',
      isEmail: 'Cette adresse e-mail n’est pas valable.',
      whitelistValidation: 'Ce champ n’est pas attendu.',
      unknown_code: 'Choisissez une des valeurs proposées.',
    },
    en: {
      isNotEmpty: 'This field is needed.',
      isDefined: 'This field is needed.',
      isString: 'Text is expected.',
      isLength: 'The length of this text is not allowed.',
      maxLength: 'This text is too long.',
      minLength: 'This text is too short.',
      isInt: 'A whole number is expected.',
      min: 'This number is too small.',
      max: 'This number is too large.',
      isIn: 'Choose one of the values offered.',
      isUuid: 'This identifier is not valid.',
      isBoolean: 'Yes or no is expected.',
      isArray: 'A list is expected.',
      arrayMaxSize: 'This list is too long.',
      arrayMinSize: 'Choose at least one value.',
      arrayUnique: 'A value is given twice.',
      isDay: 'A date is expected (year-month-day).',
      isInstant: 'A date and a time are expected.',
      isEmail: 'This e-mail address is not valid.',
      whitelistValidation: 'This field is not expected.',
      unknown_code: 'Choose one of the values offered.',
    },
  },
};
