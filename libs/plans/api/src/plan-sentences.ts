import type { SentenceCatalogue } from '@guichet/platform-api-kernel';

/** Sentences of plans and urgencies. */
export const PLAN_SENTENCES: SentenceCatalogue = {
  problems: {
    fr: {
      ck_urgency_owner: {
        title: 'Une urgence, un responsable',
        detail: 'Choisissez une personne ou une équipe, l’une des deux, qui s’en occupe.',
      },
      urgency_owner_outside_file: {
        title: 'Responsable sans accès au plan',
        detail: 'Qui porte une urgence doit pouvoir la lire. Choisissez quelqu’un qui a accès au plan de ce dossier.',
      },
      urgency_already_solved: {
        title: 'Urgence déjà réglée',
        detail: 'Quelqu’un l’a réglée entre-temps. Rechargez la page.',
      },
      urgency_solved_when: {
        title: 'Moment de la solution',
        detail: 'Une urgence se règle après s’être ouverte, et pas dans le futur. Corrigez la date ou l’heure.',
      },
      urgency_level_without_clock: {
        title: 'Niveau sans délai',
        detail: 'Une urgence a un délai en heures. Choisissez un autre niveau, ou écrivez un besoin dans le plan.',
      },
      goal_without_words: {
        title: 'Objectif sans mots',
        detail: 'Écrivez l’objectif avec les mots de la personne, ou choisissez « Pas encore décidé ».',
      },
      action_doer: {
        title: 'Qui fait l’action ?',
        detail: 'Nommez l’intervenant·e ou l’organisation qui fait cette action.',
      },
      plan_parent_missing: {
        title: 'Le besoin ou l’objectif n’est plus là',
        detail: 'Il a été retiré entre-temps. Rechargez la page et choisissez-en un autre.',
      },
      plan_nothing_before: {
        title: 'Rien à reprendre',
        detail: 'Il n’y a pas de version précédente. Retirez l’élément s’il est faux.',
      },
      plan_nothing_to_agree: {
        title: 'Plan encore vide',
        detail: 'Écrivez au moins un objectif, même « Pas encore décidé », avant de convenir du plan.',
      },
      plan_realistic_unanswered: {
        title: 'Est-ce réaliste maintenant ?',
        detail:
          'Une urgence est ouverte. Demandez à la personne si le plan est réaliste maintenant, et notez sa réponse.',
      },
      plan_agreement_dates: {
        title: 'Dates de l’accord',
        detail: 'L’accord est d’aujourd’hui ou d’avant, et la révision vient après. Corrigez les dates.',
      },
      autonomy_marks: { title: 'Repères', detail: 'Choisissez au moins un repère, et un seul par domaine.' },
      autonomy_rated_in_future: {
        title: 'Date dans le futur',
        detail: 'Un repère est d’aujourd’hui ou d’avant. Corrigez la date.',
      },
    },
    en: {
      ck_urgency_owner: {
        title: 'One urgency, one owner',
        detail: 'Choose a member or a team, one of the two, who sees to it.',
      },
      urgency_owner_outside_file: {
        title: 'Owner without access to the plan',
        detail:
          'Whoever holds an urgency must be able to read it. Choose somebody who has access to the plan of this file.',
      },
      urgency_already_solved: {
        title: 'Already solved',
        detail: 'Somebody solved it in the meantime. Reload the page.',
      },
      urgency_solved_when: {
        title: 'Moment of the solution',
        detail: 'An urgency is solved after it was opened, and not in the future. Correct the date or the time.',
      },
      urgency_level_without_clock: {
        title: 'Level without a clock',
        detail: 'An urgency has a clock in hours. Choose another level, or write a need into the plan.',
      },
      goal_without_words: {
        title: 'Goal without words',
        detail: 'Write the goal in the person’s words, or choose “Not decided yet”.',
      },
      action_doer: { title: 'Who does it?', detail: 'Name the worker or the organisation who does this action.' },
      plan_parent_missing: {
        title: 'The need or goal is gone',
        detail: 'It was withdrawn in the meantime. Reload the page and choose another.',
      },
      plan_nothing_before: {
        title: 'Nothing to take back',
        detail: 'There is no version before this one. Withdraw the item if it is wrong.',
      },
      plan_nothing_to_agree: {
        title: 'The plan is empty',
        detail: 'Write at least one goal, even “Not decided yet”, before agreeing on the plan.',
      },
      plan_realistic_unanswered: {
        title: 'Is it realistic now?',
        detail: 'An urgency is open. Ask the person whether the plan is realistic now, and write down the answer.',
      },
      plan_agreement_dates: {
        title: 'Dates of the agreement',
        detail: 'The agreement is of today or before, and the review comes after. Correct the dates.',
      },
      autonomy_marks: { title: 'Marks', detail: 'Choose at least one step, and one only in each domain.' },
      autonomy_rated_in_future: {
        title: 'Date in the future',
        detail: 'A rating is of today or before. Correct the date.',
      },
    },
  },
  rules: {
    fr: {
      goal_without_words: 'Écrivez-le avec les mots de la personne, ou choisissez « Pas encore décidé ».',
      action_doer: 'Nommez qui fait l’action.',
      urgency_solved_when: 'Ce moment n’est pas possible.',
      plan_agreement_dates: 'Cette date ne suit pas l’autre.',
      plan_realistic_unanswered: 'Une urgence est ouverte : répondez à cette question.',
      autonomy_marks: 'Choisissez au moins un repère.',
      autonomy_rated_in_future: 'Cette date est dans le futur.',
    },
    en: {
      goal_without_words: 'Write it in the person’s words, or choose “Not decided yet”.',
      action_doer: 'Name who does it.',
      urgency_solved_when: 'This moment is not possible.',
      plan_agreement_dates: 'This date does not follow the other.',
      plan_realistic_unanswered: 'An urgency is open: answer this question.',
      autonomy_marks: 'Choose at least one step.',
      autonomy_rated_in_future: 'This date is in the future.',
    },
  },
};
