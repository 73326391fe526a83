import type { SentenceCatalogue } from '@guichet/platform-api-kernel';

/** Sentences of agreements, requests for access and the record of readings. */
export const ACCESS_SENTENCES: SentenceCatalogue = {
  problems: {
    fr: {
      no_convention: {
        title: 'Convention non signée',
        detail: 'Cette organisation n’a pas encore signé la convention de partage. Rien n’a été enregistré.',
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
      no_convention: {
        title: 'No convention signed',
        detail: 'This organisation has not signed the sharing convention yet. Nothing was saved.',
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
