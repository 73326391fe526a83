import type { SentenceCatalogue } from '@guichet/platform-api-kernel';

/** Sentences of the diary. */
export const APPOINTMENT_SENTENCES: SentenceCatalogue = {
  problems: {
    fr: {
      appointment_step: {
        title: 'Étape impossible',
        detail: 'Le rendez-vous n’est plus, ou pas encore, dans un état qui permet cette étape. Rechargez la page.',
      },
      appointment_period: {
        title: 'Durée impossible',
        detail: 'Un rendez-vous dure de 5 minutes à 12 heures et finit après son début.',
      },
      appointment_conflicts: {
        title: 'Ce moment pose question',
        detail: 'Lisez les avertissements. Vous pouvez choisir un autre moment ou noter le rendez-vous quand même.',
      },
      participant_outside: {
        title: 'Personne hors de l’organisation',
        detail: 'Une collègue d’une autre organisation participe seulement si elle connaît déjà le dossier.',
      },
      interpreter_language_missing: {
        title: 'Interprète : langue à préciser',
        detail: 'Choisissez la langue à interpréter, ou indiquez qu’aucun interprète n’est nécessaire.',
      },
      diary_span: {
        title: 'Période trop longue',
        detail: 'L’agenda se lit par périodes de {days} jours au plus.',
      },
      task_owner: {
        title: 'Qui fait cette tâche ?',
        detail:
          'Une tâche appartient à une personne ou à une équipe de votre organisation, qui peut connaître le dossier.',
      },
      task_state: {
        title: 'Tâche déjà traitée',
        detail: 'Quelqu’un l’a terminée ou rouverte entre-temps. Rechargez la page.',
      },
      task_recurrence: {
        title: 'Répétition impossible',
        detail: 'La répétition finit avant de commencer. Choisissez une autre date de fin.',
      },
      working_hours: {
        title: 'Horaires à vérifier',
        detail: 'Les heures d’un même jour ne se chevauchent pas, et chaque plage finit après son début.',
      },
    },
    en: {
      appointment_step: {
        title: 'Step not possible',
        detail: 'The appointment is no longer, or not yet, in a state that allows this step. Reload the page.',
      },
      appointment_period: {
        title: 'Duration not possible',
        detail: 'An appointment lasts from 5 minutes to 12 hours and ends after it begins.',
      },
      appointment_conflicts: {
        title: 'Something speaks against this moment',
        detail: 'Read the warnings. You can choose another moment, or book it all the same.',
      },
      participant_outside: {
        title: 'Person outside the organisation',
        detail: 'A colleague of another organisation takes part only when they already know the file.',
      },
      interpreter_language_missing: {
        title: 'Interpreter: which language?',
        detail: 'Choose the language to be interpreted, or say that no interpreter is needed.',
      },
      diary_span: { title: 'Period too long', detail: 'The diary is read over {days} days at most.' },
      task_owner: {
        title: 'Who does this task?',
        detail: 'A task belongs to one person or one team of your organisation, who may know the file.',
      },
      task_state: {
        title: 'Task already dealt with',
        detail: 'Somebody completed or reopened it in the meantime. Reload the page.',
      },
      task_recurrence: {
        title: 'Repetition not possible',
        detail: 'The repetition ends before it begins. Choose another last day.',
      },
      working_hours: {
        title: 'Check the hours',
        detail: 'Hours of one day do not overlap, and each stretch ends after it begins.',
      },
    },
  },
};
