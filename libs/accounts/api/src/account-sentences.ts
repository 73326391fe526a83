import type { SentenceCatalogue } from '@guichet/platform-api-kernel';

/** Sentences of the accounts scope. */
export const ACCOUNT_SENTENCES: SentenceCatalogue = {
  problems: {
    fr: {
      provider_refused: {
        title: 'Connexion refusée',
        detail:
          'Le compte de l’organisation n’a pas pu être vérifié, ou n’est lié à aucun compte ici. Recommencez, ou connectez-vous autrement.',
      },
      identity_linked_elsewhere: {
        title: 'Déjà lié',
        detail: 'Cette identité est déjà liée à un autre compte. Rien n’a changé.',
      },
      provider_secret_missing: {
        title: 'Secret manquant',
        detail: 'Donnez le secret que le fournisseur a remis pour le Guichet.',
      },
      credentials_refused: {
        title: 'Connexion refusée',
        detail: 'L’adresse ou le mot de passe ne convient pas. Vérifiez les deux puis recommencez.',
      },
      sign_in_throttled: { title: 'Trop d’essais', detail: 'Attendez {seconds} secondes, puis recommencez.' },
      too_many_form_drafts: {
        title: 'Trop de brouillons',
        detail: 'Envoyez ou effacez d’abord quelques brouillons ; ce texte reste sur cet écran.',
      },
      code_refused: {
        title: 'Code refusé',
        detail: 'Ce code ne convient pas, ou a déjà servi. Prenez le code suivant de l’application, puis recommencez.',
      },
      second_step_over: {
        title: 'Trop tard',
        detail: 'Cette étape a expiré ou a eu trop d’essais. Recommencez avec votre mot de passe.',
      },
      fresh_factor_needed: {
        title: 'Prouvez que c’est bien vous',
        detail: 'Cette action demande une preuve récente de votre identité. Rien n’a changé.',
      },
      second_factor_required: {
        title: 'Deuxième facteur obligatoire',
        detail: 'Votre organisation demande un deuxième facteur. Ajoutez-en un autre avant de retirer celui-ci.',
      },
      totp_stands_already: {
        title: 'Application déjà en place',
        detail: 'Retirez d’abord l’application d’authentification actuelle.',
      },
      machine_refused: {
        title: 'Logiciel refusé',
        detail:
          'L’assertion n’a pas été acceptée. Vérifiez l’identifiant, la clé, le destinataire, l’heure, et qu’elle n’a pas déjà servi.',
      },
      machine_key_set_refused: {
        title: 'Clés refusées',
        detail: 'Une de ces clés ne peut pas servir. Rien n’a été enregistré.',
      },
      machine_days_refused: {
        title: 'Dates refusées',
        detail: 'Le dernier jour suit le premier, n’est pas passé, et vient deux ans plus tard au plus.',
      },
      no_second_factor: {
        title: 'Pas de deuxième facteur',
        detail:
          'Les codes de secours remplacent un deuxième facteur : ajoutez d’abord une application ou une clé d’accès.',
      },
      passkey_refused: {
        title: 'Clé d’accès refusée',
        detail: 'Cette clé d’accès n’a pas été reconnue. Recommencez, ou choisissez un autre moyen.',
      },
      too_many_passkeys: {
        title: 'Trop de clés d’accès',
        detail: 'Retirez une clé d’accès avant d’en ajouter une autre.',
      },
    },
    en: {
      provider_refused: {
        title: 'Sign-in refused',
        detail:
          'The account of the organisation could not be checked, or is linked to no account here. Try again, or sign in another way.',
      },
      identity_linked_elsewhere: {
        title: 'Linked already',
        detail: 'This identity is linked to another account already. Nothing has changed.',
      },
      provider_secret_missing: {
        title: 'Secret missing',
        detail: 'Give the secret that the provider handed out for Guichet.',
      },
      credentials_refused: {
        title: 'Sign-in refused',
        detail: 'The address or the password is not right. Check both, then try again.',
      },
      sign_in_throttled: { title: 'Too many tries', detail: 'Wait {seconds} seconds, then try again.' },
      too_many_form_drafts: {
        title: 'Too many drafts',
        detail: 'Send or remove some drafts first; this text stays on this screen.',
      },
      code_refused: {
        title: 'Code refused',
        detail: 'This code is not right, or has served already. Take the next code of the app, then try again.',
      },
      second_step_over: {
        title: 'Too late',
        detail: 'This step took too long or was tried too often. Begin again with your password.',
      },
      fresh_factor_needed: {
        title: 'Prove that it is you',
        detail: 'This action asks for a recent proof of who you are. Nothing has changed.',
      },
      second_factor_required: {
        title: 'Second factor required',
        detail: 'Your organisation asks for a second factor. Add another one before you remove this one.',
      },
      totp_stands_already: {
        title: 'App already set up',
        detail: 'Remove the present authenticator app first.',
      },
      machine_refused: {
        title: 'Software refused',
        detail:
          'The assertion was not accepted. Check the identifier, the key, the audience, the time, and that it was not sent before.',
      },
      machine_key_set_refused: {
        title: 'Keys refused',
        detail: 'One of these keys cannot be used. Nothing was kept.',
      },
      machine_days_refused: {
        title: 'Days refused',
        detail: 'The last day follows the first, is not over, and comes two years later at most.',
      },
      no_second_factor: {
        title: 'No second factor',
        detail: 'Recovery codes stand in for a second factor: add an app or a passkey first.',
      },
      passkey_refused: {
        title: 'Passkey refused',
        detail: 'This passkey was not recognised. Try again, or choose another way.',
      },
      too_many_passkeys: {
        title: 'Too many passkeys',
        detail: 'Remove a passkey before you add another one.',
      },
    },
  },
  rules: {
    fr: {
      code_refused: 'Ce code ou ce mot de passe ne convient pas, ou a déjà servi.',
      key_set_unreadable: 'Ce n’est pas un jeu de clés JSON (JWK Set).',
      key_set_count: 'De une à cinq clés.',
      key_private:
        'Ceci est une clé privée : elle n’a pas été gardée, mais ne s’utilise plus. Faites-en une autre et envoyez sa partie publique.',
      key_kind: 'Clés acceptées : P-256 (ES256), Ed25519 (EdDSA) ou RSA (PS256), pour signer.',
      key_weak: 'Une clé RSA a de 2048 à 4096 bits et l’exposant 65537.',
      key_name: 'Chaque clé a un nom (kid) sans espace, différent des autres.',
      machine_days_refused: 'Après le premier jour, pas encore passé, deux ans plus tard au plus.',
    },
    en: {
      code_refused: 'This code or password is not right, or has served already.',
      key_set_unreadable: 'This is not a JSON Web Key Set.',
      key_set_count: 'One to five keys.',
      key_private:
        'This is a private key: it was not kept, but must not be used any more. Make another one and send its public part.',
      key_kind: 'Keys that are taken: P-256 (ES256), Ed25519 (EdDSA) or RSA (PS256), for signing.',
      key_weak: 'An RSA key has 2048 to 4096 bits and the exponent 65537.',
      key_name: 'Each key has a name (kid) without spaces, different from the others.',
      machine_days_refused: 'After the first day, not over yet, two years later at most.',
    },
  },
};
