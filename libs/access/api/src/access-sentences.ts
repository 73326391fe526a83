import type { SentenceCatalogue } from '@guichet/platform-api-kernel';

/** Sentences of agreements, requests for access and the record of readings. */
export const ACCESS_SENTENCES: SentenceCatalogue = {
  problems: {
    fr: {
      residence_unneeded: {
        title: 'Séjour non nécessaire',
        detail: 'Ce type d’organisation n’a pas besoin de connaître le séjour. Retirez ce domaine de l’accord.',
      },
      ux_file_restriction_live: {
        title: 'Dossier déjà restreint',
        detail: 'Ce dossier est déjà réservé aux personnes désignées. Rechargez la page.',
      },
      conflict_name: {
        title: 'Nom incomplet',
        detail: 'Écrivez le prénom et le nom en lettres latines : deux mots au moins.',
      },
      conflict_withdrawn: {
        title: 'Déclaration déjà levée',
        detail: 'Cette déclaration a déjà été levée. Rechargez la liste.',
      },
      no_convention: {
        title: 'Convention non signée',
        detail:
          'Cette organisation n’a pas signé la convention de partage : rien ne peut lui être montré. Demandez à l’administration de noter la convention signée, puis recommencez.',
      },
      agreement_dates: {
        title: 'Dates de l’accord',
        detail: 'Un accord est donné aujourd’hui ou avant, et vaut au moins jusqu’à aujourd’hui. Corrigez les dates.',
      },
      ck_sharing_agreement_dates: {
        title: 'Dates de l’accord',
        detail: 'L’accord doit finir après le jour où il est donné. Corrigez les dates.',
      },
      ck_sharing_agreement_rooms: {
        title: 'Domaines de l’accord',
        detail: 'Un domaine ne peut pas être à la fois accepté et refusé. Corrigez les domaines.',
      },
      ck_sharing_agreement_alone: {
        title: 'Un domaine qui se partage seul',
        detail:
          'L’accès aux soins et les droits et violences se partagent chacun par un accord à part, avec l’identité, le contact et les langues au plus. Faites un autre accord pour le reste.',
      },
      ck_sharing_agreement_two_sides: {
        title: 'Même organisation',
        detail: 'Un accord de partage va vers une autre organisation que la vôtre.',
      },
      agreement_unproved: {
        title: 'Il manque la signature ou le témoin',
        detail:
          'À l’écran, la personne signe ou écrit son nom. De vive voix, dites qui a entendu le oui. Sur papier, joignez le scan ensuite.',
      },
      agreement_not_continued: {
        title: 'Un autre accord',
        detail: 'On renouvelle un accord de la même personne avec la même organisation. Faites un nouvel accord.',
      },
      notice_unknown: {
        title: 'Texte inconnu',
        detail: 'Cette version du texte lu à la personne n’existe pas. Rechargez la page.',
      },
      scan_not_of_agreement: {
        title: 'Ce document n’est pas le papier de cet accord',
        detail: 'Joignez un document du même dossier, à un accord signé sur papier.',
      },
      agreement_ended: { title: 'Accord déjà retiré', detail: 'Cet accord a déjà été retiré. Rien n’a changé.' },
      team_outside_organisation: {
        title: 'Équipe d’une autre organisation',
        detail: 'L’équipe choisie n’appartient pas à cette organisation. Choisissez-en une autre.',
      },
      case_file_closed: {
        title: 'Dossier clôturé',
        detail: 'Rien de nouveau ne commence dans un dossier clôturé. Rouvrez-le d’abord.',
      },
      ux_access_request_open: {
        title: 'Demande déjà envoyée',
        detail: 'Vous avez déjà une demande en attente pour cette personne. La réponse vous sera annoncée.',
      },
      access_request_answered: { title: 'Demande déjà traitée', detail: 'Quelqu’un a déjà répondu à cette demande.' },
    },
    en: {
      residence_unneeded: {
        title: 'Residence is not needed',
        detail: 'Organisations of this kind do not need to know about residence. Leave that room out of the agreement.',
      },
      ux_file_restriction_live: {
        title: 'Restricted already',
        detail: 'This file is already open to named members only. Reload the page.',
      },
      conflict_name: {
        title: 'Incomplete name',
        detail: 'Write the given name and the family name in Latin letters: two words at least.',
      },
      conflict_withdrawn: {
        title: 'Withdrawn already',
        detail: 'This declaration has been withdrawn already. Reload the list.',
      },
      no_convention: {
        title: 'No convention signed',
        detail:
          'This organisation has not signed the sharing convention: nothing can be shown to it. Ask the administration to record the signed convention, then try again.',
      },
      agreement_dates: {
        title: 'Dates of the agreement',
        detail: 'An agreement is given today or before, and holds at least until today. Correct the dates.',
      },
      ck_sharing_agreement_dates: {
        title: 'Dates of the agreement',
        detail: 'The agreement must end after the day it is given. Correct the dates.',
      },
      ck_sharing_agreement_rooms: {
        title: 'Rooms of the agreement',
        detail: 'A room cannot be both agreed and refused. Correct the rooms.',
      },
      ck_sharing_agreement_alone: {
        title: 'A room that is shared alone',
        detail:
          'Access to care, and rights and violence, are each shared by an agreement of their own, with identity, contact and languages at most. Make another agreement for the rest.',
      },
      ck_sharing_agreement_two_sides: {
        title: 'Same organisation',
        detail: 'A sharing agreement goes to another organisation than yours.',
      },
      agreement_unproved: {
        title: 'The signature or the witness is missing',
        detail:
          'On the screen, the person signs or types their name. Aloud, say who heard the yes. On paper, attach the scan afterwards.',
      },
      agreement_not_continued: {
        title: 'Another agreement',
        detail: 'One renews an agreement of the same person with the same organisation. Make a new agreement.',
      },
      notice_unknown: {
        title: 'Unknown text',
        detail: 'This version of the text read to the person does not exist. Load the page again.',
      },
      scan_not_of_agreement: {
        title: 'This document is not the paper of this agreement',
        detail: 'Attach a document of the same file, to an agreement signed on paper.',
      },
      agreement_ended: {
        title: 'Agreement already withdrawn',
        detail: 'This agreement was already withdrawn. Nothing has changed.',
      },
      team_outside_organisation: {
        title: 'Team of another organisation',
        detail: 'The team chosen is not one of that organisation. Choose another.',
      },
      case_file_closed: { title: 'File closed', detail: 'Nothing new begins in a closed file. Reopen it first.' },
      ux_access_request_open: {
        title: 'Request already sent',
        detail: 'You already have an open request for this person. You will be told of the answer.',
      },
      access_request_answered: {
        title: 'Request already answered',
        detail: 'Somebody has already answered this request.',
      },
    },
  },
};
