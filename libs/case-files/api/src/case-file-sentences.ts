import type { SentenceCatalogue } from '@guichet/platform-api-kernel';

/** Sentences of the life and the contents of files. */
export const CASE_FILE_SENTENCES: SentenceCatalogue = {
  problems: {
    fr: {
      case_file_step: {
        title: 'Étape impossible',
        detail: 'Ce dossier ne peut pas passer à cet état depuis son état actuel. Rechargez la page.',
      },
      open_referrals: {
        title: 'Orientations en cours',
        detail:
          'Orientations encore ouvertes : {count}. Attendez leur réponse ou annulez-les, puis clôturez le dossier.',
      },
      case_file_merged: {
        title: 'Dossier réuni avec un autre',
        detail: 'Ce dossier mène à un autre dossier de la même personne. Continuez dans celui-là.',
      },
      merger_chain: {
        title: 'Déjà réuni',
        detail: 'L’un des deux dossiers est déjà réuni avec un autre. Séparez-les d’abord.',
      },
      ux_file_merger_merged: {
        title: 'Déjà réuni',
        detail: 'Ce dossier est déjà réuni avec un autre. Rechargez la page.',
      },
      ck_file_merger_two: {
        title: 'Le même dossier',
        detail: 'Choisissez deux dossiers différents.',
      },
      too_many_views: {
        title: 'Trop de vues',
        detail: 'Effacez une vue que vous n’utilisez plus, puis recommencez.',
      },
      ux_saved_view_name: {
        title: 'Nom déjà pris',
        detail: 'Une de vos vues porte déjà ce nom. Choisissez-en un autre.',
      },
      case_file_closed: {
        title: 'Dossier clôturé',
        detail: 'Rien de nouveau ne commence dans un dossier clôturé. Rouvrez-le d’abord.',
      },
      lead_outside_team: {
        title: 'Référente ou référent hors de l’équipe',
        detail: 'La personne choisie doit travailler dans l’équipe du dossier. Choisissez-en une autre.',
      },
      team_outside_organisation: {
        title: 'Équipe d’une autre organisation',
        detail: 'Un dossier s’attribue à l’intérieur de votre organisation. Vers une autre, proposez une orientation.',
      },
      member_outside_organisation: {
        title: 'Collègue d’une autre organisation',
        detail:
          'Seuls des collègues de votre organisation se nomment sur un dossier. Pour les autres, il faut l’accord de la personne.',
      },
      note_locked: {
        title: 'Note verrouillée',
        detail: 'Une note se corrige par son auteur, dans les 24 heures. Écrivez plutôt un complément sous la note.',
      },
      note_addendum_alone: {
        title: 'Note introuvable',
        detail: 'La note à compléter a été retirée entre-temps. Rechargez la page et écrivez une nouvelle note.',
      },
      happened_in_future: {
        title: 'Date dans le futur',
        detail: 'Une note raconte ce qui s’est passé. Corrigez la date.',
      },
      ck_residence_document_dates: {
        title: 'Dates du document',
        detail: 'Le dernier jour vient après le premier. Corrigez les dates.',
      },
      ck_residence_procedure_dates: {
        title: 'Dates de la procédure',
        detail: 'La fin vient après le début. Corrigez les dates.',
      },
      ck_housing_situation_dates: {
        title: 'Dates du logement',
        detail: 'Le dernier jour vient après le premier. Corrigez les dates.',
      },
      ck_training_episode_dates: {
        title: 'Dates de la formation',
        detail: 'Le dernier jour vient après le premier. Corrigez les dates.',
      },
      ck_employment_episode_dates: {
        title: 'Dates de l’emploi',
        detail: 'Le dernier jour vient après le premier. Corrigez les dates.',
      },
      ck_project_dates: { title: 'Dates du projet', detail: 'La fin vient après le début. Corrigez les dates.' },
      ck_equivalence_dates: {
        title: 'Dates de l’équivalence',
        detail: 'La décision vient après la demande. Corrigez les dates.',
      },
      ck_occupation_sought_dates: {
        title: 'Dates du métier recherché',
        detail: 'Le dernier jour vient après le premier. Corrigez les dates.',
      },
      ck_pathway_module_dates: {
        title: 'Dates du module',
        detail: 'Le dernier jour vient après le premier. Corrigez les dates.',
      },
      ck_pathway_attestation: {
        title: 'Date de l’attestation',
        detail: 'L’attestation vient après la convention. Corrigez les dates.',
      },
      ck_attended_hours_of_one: {
        title: 'Heures de quoi ?',
        detail:
          'Des heures sont celles d’une formation ou d’un module du parcours, de l’un ou de l’autre. Choisissez-en un.',
      },
      record_outside_file: {
        title: 'Autre dossier',
        detail: 'Ce que vous nommez n’est pas dans ce dossier. Choisissez une inscription de ce dossier.',
      },
    },
    en: {
      case_file_step: {
        title: 'No such step',
        detail: 'This file cannot go to that state from where it stands. Reload the page.',
      },
      open_referrals: {
        title: 'Referrals still open',
        detail: 'Referrals still open: {count}. Wait for their answer or cancel them, then close the file.',
      },
      case_file_merged: {
        title: 'File put together with another',
        detail: 'This file leads to another file of the same person. Go on in that one.',
      },
      merger_chain: {
        title: 'Already put together',
        detail: 'One of the two files is already put together with another. Take them apart first.',
      },
      ux_file_merger_merged: {
        title: 'Already put together',
        detail: 'This file is already put together with another. Reload the page.',
      },
      ck_file_merger_two: {
        title: 'The same file',
        detail: 'Choose two different files.',
      },
      too_many_views: {
        title: 'Too many views',
        detail: 'Delete a view you no longer use, then try again.',
      },
      ux_saved_view_name: {
        title: 'Name taken',
        detail: 'One of your views already has this name. Choose another.',
      },
      case_file_closed: { title: 'File closed', detail: 'Nothing new begins in a closed file. Reopen it first.' },
      lead_outside_team: {
        title: 'Lead worker outside the team',
        detail: 'The person chosen must work in the team of the file. Choose somebody else.',
      },
      team_outside_organisation: {
        title: 'Team of another organisation',
        detail: 'A file is assigned inside your organisation. To another, propose a referral.',
      },
      member_outside_organisation: {
        title: 'Colleague of another organisation',
        detail:
          'Only colleagues of your organisation are named on a file. For others, the person’s agreement is needed.',
      },
      note_locked: {
        title: 'Note locked',
        detail: 'A note is corrected by its author, within 24 hours. Write an addendum beneath it instead.',
      },
      note_addendum_alone: {
        title: 'Note not found',
        detail: 'The note was withdrawn in the meantime. Reload the page and write a new note.',
      },
      happened_in_future: { title: 'Date in the future', detail: 'A note tells what happened. Correct the date.' },
      ck_residence_document_dates: {
        title: 'Dates of the document',
        detail: 'The last day comes after the first. Correct the dates.',
      },
      ck_residence_procedure_dates: {
        title: 'Dates of the procedure',
        detail: 'The end comes after the beginning. Correct the dates.',
      },
      ck_housing_situation_dates: {
        title: 'Dates of the housing',
        detail: 'The last day comes after the first. Correct the dates.',
      },
      ck_training_episode_dates: {
        title: 'Dates of the course',
        detail: 'The last day comes after the first. Correct the dates.',
      },
      ck_employment_episode_dates: {
        title: 'Dates of the work',
        detail: 'The last day comes after the first. Correct the dates.',
      },
      ck_project_dates: {
        title: 'Dates of the project',
        detail: 'The end comes after the beginning. Correct the dates.',
      },
      ck_equivalence_dates: {
        title: 'Dates of the recognition',
        detail: 'The decision comes after the request. Correct the dates.',
      },
      ck_occupation_sought_dates: {
        title: 'Dates of the occupation sought',
        detail: 'The last day comes after the first. Correct the dates.',
      },
      ck_pathway_module_dates: {
        title: 'Dates of the module',
        detail: 'The last day comes after the first. Correct the dates.',
      },
      ck_pathway_attestation: {
        title: 'Date of the certificate',
        detail: 'The certificate comes after the agreement. Correct the dates.',
      },
      ck_attended_hours_of_one: {
        title: 'Hours of what?',
        detail: 'Hours are those of one course or of one part of the path, not of both and not of none. Choose one.',
      },
      record_outside_file: {
        title: 'Another file',
        detail: 'What you name is not in this file. Choose a record of this file.',
      },
    },
  },
  rules: {
    fr: { happened_in_future: 'Cette date est dans le futur.', isNumber: 'Un nombre est attendu.' },
    en: { happened_in_future: 'This date is in the future.', isNumber: 'A number is expected.' },
  },
};
