import type { SentenceCatalogue } from '@guichet/platform-api-kernel';

/** Sentences of documents and letters. Each says what happened, that nothing was kept, and what to do. */
export const DOCUMENT_SENTENCES: SentenceCatalogue = {
  problems: {
    fr: {
      document_too_large: {
        title: 'Fichier trop lourd',
        detail:
          'Un fichier pèse au plus {megabytes} Mo. Rien n’a été gardé. Numérisez en plus petite qualité ou séparez le document.',
      },
      document_empty: { title: 'Fichier vide', detail: 'Ce fichier ne contient rien. Choisissez-en un autre.' },
      document_missing: { title: 'Fichier absent', detail: 'L’envoi ne contient pas de fichier. Choisissez-en un.' },
      document_type_refused: {
        title: 'Format non accepté',
        detail:
          'Seuls les fichiers PDF, JPEG, PNG et WebP sont gardés. Rien n’a été gardé de celui-ci. Exportez-le en PDF ou photographiez-le.',
      },
      document_phone_picture: {
        title: 'Photo au format du téléphone',
        detail:
          'Cette photo est au format HEIC, que peu d’ordinateurs ouvrent. Rien n’a été gardé. Réglez l’appareil photo sur « le plus compatible » (iPhone : Réglages, Appareil photo, Formats) ou enregistrez-la en JPEG, puis renvoyez-la.',
      },
      document_office: {
        title: 'Document de traitement de texte',
        detail:
          'Ce fichier garde ses auteurs, ses commentaires et ce qui a été barré. Rien n’a été gardé. Enregistrez-le en PDF (Fichier, Exporter en PDF), puis envoyez ce PDF.',
      },
      document_type_mismatch: {
        title: 'Nom et contenu différents',
        detail:
          'Le nom de ce fichier annonce un autre format que son contenu. Rien n’a été gardé. Renommez-le ou exportez-le à nouveau.',
      },
      document_broken: {
        title: 'Fichier abîmé',
        detail:
          'Ce fichier est incomplet ou abîmé. Rien n’a été gardé. Ouvrez-le sur votre ordinateur, enregistrez-le à nouveau, puis renvoyez-le.',
      },
      document_picture_too_large: {
        title: 'Image trop grande',
        detail:
          'Une image compte au plus {megapixels} millions de points. Rien n’a été gardé. Réduisez-la, puis renvoyez-la.',
      },
      document_bomb: {
        title: 'Fichier refusé',
        detail:
          'Ce fichier deviendrait démesuré à l’ouverture. Rien n’a été gardé. Imprimez-le en PDF, puis renvoyez ce PDF.',
      },
      document_locked: {
        title: 'PDF protégé',
        detail:
          'Ce PDF est protégé par un mot de passe. Rien n’a été gardé. Enregistrez-en une copie sans mot de passe.',
      },
      document_active: {
        title: 'PDF avec programme',
        detail:
          'Ce PDF contient un programme, un formulaire actif ou d’autres fichiers. Rien n’a été gardé. Imprimez-le en PDF, puis renvoyez ce PDF.',
      },
      document_infected: {
        title: 'Virus trouvé',
        detail:
          'L’antivirus a trouvé un programme malveillant dans ce fichier. Personne ne peut l’ouvrir. Prévenez votre service informatique.',
      },
      document_unchecked: {
        title: 'Vérification en attente',
        detail:
          'L’antivirus n’a pas encore répondu pour ce fichier : il ne s’ouvre pas. Réessayez dans quelques minutes ou renvoyez-le.',
      },
      document_withdrawn: {
        title: 'Document retiré',
        detail: 'Ce document a été retiré du dossier : il ne s’ouvre et ne change plus.',
      },
      document_is_letter: {
        title: 'Attestation',
        detail: 'Une attestation écrite ici ne se remplace pas. Révoquez-la, puis écrivez-en une nouvelle.',
      },
      document_uploads_busy: {
        title: 'Trop d’envois à la fois',
        detail: 'Plusieurs fichiers arrivent en ce moment. Réessayez dans {seconds} secondes.',
      },
      document_damaged: {
        title: 'Document illisible',
        detail: 'Ce qui a été gardé ne correspond plus à ce qui avait été envoyé. Prévenez votre service informatique.',
      },
      letter_nothing_to_attest: {
        title: 'Rien à attester',
        detail:
          'Votre organisation n’a inscrit pour cette période aucune séance suivie d’une formation qu’elle donne ou dont elle a vu la preuve. Inscrivez d’abord les heures dans la rubrique Formation, ou changez la période.',
      },
      letter_not_for_organisation: {
        title: 'Attestation réservée',
        detail: 'Seule une association atteste du séjour effectif d’une personne.',
      },
      letter_residence_facts: {
        title: 'Attestation incomplète',
        detail: 'Indiquez l’endroit, depuis quand, et comment votre organisation le sait.',
      },
      letter_no_agreed_plan: {
        title: 'Aucun plan convenu',
        detail:
          'Aucune version du plan n’a été convenue avec la personne. Convenez d’abord du plan, puis écrivez le résumé.',
      },
      letter_period_reversed: {
        title: 'Période à l’envers',
        detail: 'Le premier jour vient après le dernier. Corrigez la période.',
      },
      letter_language_not_offered: {
        title: 'Langue absente',
        detail:
          'Les attestations ne sont pas écrites dans cette langue ici. Choisissez-en une de la liste, ou le français seul.',
      },
      letter_not_printable: {
        title: 'Signe impossible à imprimer',
        detail:
          'Un signe de ce texte n’existe dans aucune police des attestations. Rien n’a été gardé. Enlevez les émojis et les écritures rares, puis recommencez.',
      },
      letter_revoked: { title: 'Déjà révoquée', detail: 'Cette attestation est déjà révoquée. Rechargez la page.' },
      letter_verification_throttled: {
        title: 'Trop de codes essayés',
        detail: 'Trop de codes ont été essayés depuis votre réseau. Réessayez dans dix minutes.',
      },
    },
    en: {
      document_too_large: {
        title: 'File too large',
        detail: 'A file has at most {megabytes} MB. Nothing was kept. Scan in a lower quality, or split the document.',
      },
      document_empty: { title: 'Empty file', detail: 'There is nothing in this file. Choose another.' },
      document_missing: { title: 'No file', detail: 'Nothing was sent with the form. Choose a file.' },
      document_type_refused: {
        title: 'Format not accepted',
        detail:
          'Only PDF, JPEG, PNG and WebP are kept. Nothing of this one was kept. Export it as PDF, or photograph it.',
      },
      document_phone_picture: {
        title: 'Photo in the format of the phone',
        detail:
          'This photo is in the HEIC format, which few computers open. Nothing was kept. Set the camera to “most compatible” (iPhone: Settings, Camera, Formats) or save it as JPEG, then send it again.',
      },
      document_office: {
        title: 'Word processing document',
        detail:
          'This file holds its authors, its comments and what was struck out. Nothing was kept. Save it as PDF (File, Export as PDF), then send that PDF.',
      },
      document_type_mismatch: {
        title: 'Name and content differ',
        detail:
          'The name of this file announces another format than its content. Nothing was kept. Rename it, or export it again.',
      },
      document_broken: {
        title: 'Damaged file',
        detail:
          'This file is incomplete or damaged. Nothing was kept. Open it on your computer, save it again, then send it.',
      },
      document_picture_too_large: {
        title: 'Picture too large',
        detail: 'A picture has at most {megapixels} million points. Nothing was kept. Make it smaller, then send it.',
      },
      document_bomb: {
        title: 'File refused',
        detail: 'This file would become enormous when opened. Nothing was kept. Print it as PDF, then send that PDF.',
      },
      document_locked: {
        title: 'Protected PDF',
        detail: 'This PDF asks for a password. Nothing was kept. Save a copy without a password.',
      },
      document_active: {
        title: 'PDF with a program',
        detail:
          'This PDF holds a program, an active form or other files. Nothing was kept. Print it as PDF, then send that PDF.',
      },
      document_infected: {
        title: 'Virus found',
        detail: 'The scanner found a malicious program in this file. Nobody can open it. Tell your IT service.',
      },
      document_unchecked: {
        title: 'Check pending',
        detail:
          'The scanner has not answered for this file yet: it does not open. Try again in a few minutes, or send it again.',
      },
      document_withdrawn: {
        title: 'Document withdrawn',
        detail: 'This document was withdrawn from the file: it no longer opens or changes.',
      },
      document_is_letter: {
        title: 'Letter',
        detail: 'A letter written here is not replaced. Revoke it, then write a new one.',
      },
      document_uploads_busy: {
        title: 'Too many at once',
        detail: 'Several files arrive at this moment. Try again in {seconds} seconds.',
      },
      document_damaged: {
        title: 'Document unreadable',
        detail: 'What was kept is no longer what was sent. Tell your IT service.',
      },
      letter_nothing_to_attest: {
        title: 'Nothing to attest',
        detail:
          'Your organisation has entered no session attended in this period of a course that it gives or of which it saw a proof. Enter the hours in the room Training first, or change the period.',
      },
      letter_not_for_organisation: {
        title: 'Letter of associations',
        detail: 'Only an association attests where a person stays.',
      },
      letter_residence_facts: {
        title: 'Incomplete letter',
        detail: 'Say where, since when, and how your organisation knows.',
      },
      letter_no_agreed_plan: {
        title: 'No agreed plan',
        detail: 'No version of the plan was agreed with the person. Agree on the plan first, then write the summary.',
      },
      letter_period_reversed: {
        title: 'Period reversed',
        detail: 'The first day comes after the last. Correct the period.',
      },
      letter_language_not_offered: {
        title: 'Language not offered',
        detail: 'Letters are not written in this language here. Choose one of the list, or French alone.',
      },
      letter_not_printable: {
        title: 'Sign that cannot be printed',
        detail:
          'No font of the letters has a sign of this text. Nothing was kept. Take emojis and rare scripts out, then try again.',
      },
      letter_revoked: { title: 'Already revoked', detail: 'This letter was revoked already. Reload the page.' },
      letter_verification_throttled: {
        title: 'Too many codes tried',
        detail: 'Too many codes were tried from your network. Try again in ten minutes.',
      },
    },
  },
};
