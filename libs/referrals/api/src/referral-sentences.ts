import type { SentenceCatalogue } from '@guichet/platform-api-kernel';

/** Sentences of the referrals scope. */
export const REFERRAL_SENTENCES: SentenceCatalogue = {
  problems: {
    fr: {
      referral_step: {
        title: 'Étape impossible',
        detail: 'L’orientation n’est plus, ou pas encore, dans un état qui permet cette étape. Rechargez la page.',
      },
      referral_other_side: {
        title: 'À l’autre équipe d’agir',
        detail: 'Cette étape revient à l’autre équipe. Rien n’a changé.',
      },
      referral_sender_decides: {
        title: 'Décision à quelqu’un d’autre',
        detail: 'Qui a envoyé une orientation ne décide pas de sa réponse. Demandez à une ou un collègue.',
      },
      referral_incomplete: {
        title: 'Il manque quelque chose',
        detail: 'Vérifiez les champs indiqués. Rien n’a été enregistré.',
      },
      agreement_does_not_cover: {
        title: 'Accord insuffisant',
        detail:
          'L’accord de la personne ne couvre pas, ou plus, ce qui serait partagé. Enregistrez un accord ou retirez des domaines.',
      },
      team_takes_no_referrals: {
        title: 'Service fermé aux orientations',
        detail: 'Ce service ne reçoit pas d’orientation ici. Donnez son adresse, ou choisissez un autre service.',
      },
      responsible_outside_team: {
        title: 'Personne hors de l’équipe',
        detail: 'La personne responsable doit travailler dans l’équipe qui reçoit.',
      },
      referral_parties: {
        title: 'Orientation déjà envoyée',
        detail: 'Une orientation envoyée garde son dossier et ses équipes.',
      },
      nothing_changed: { title: 'Rien à modifier', detail: 'Aucun champ ne change. Rien n’a été enregistré.' },
      check_not_open: {
        title: 'Question déjà répondue ou pas encore posée',
        detail: 'Cette question de suivi n’attend pas de réponse aujourd’hui.',
      },
      case_file_closed: {
        title: 'Dossier clôturé',
        detail: 'Rouvrez le dossier avant de commencer quelque chose de nouveau.',
      },
    },
    en: {
      referral_step: {
        title: 'Not possible now',
        detail: 'The referral is no longer, or not yet, in a state that allows this step. Reload the page.',
      },
      referral_other_side: {
        title: 'The other team’s turn',
        detail: 'This step belongs to the other team. Nothing has changed.',
      },
      referral_sender_decides: {
        title: 'Somebody else decides',
        detail: 'Who sent a referral does not decide on it. Ask a colleague.',
      },
      referral_incomplete: { title: 'Something is missing', detail: 'Check the fields shown. Nothing was saved.' },
      agreement_does_not_cover: {
        title: 'Agreement does not cover this',
        detail:
          'The person’s agreement does not, or no longer, cover what would be shared. Record an agreement or take rooms out.',
      },
      team_takes_no_referrals: {
        title: 'No referrals here',
        detail: 'This service takes no referrals here. Give its address, or choose another service.',
      },
      responsible_outside_team: {
        title: 'Not of the team',
        detail: 'Who answers for it must work in the receiving team.',
      },
      referral_parties: { title: 'Already sent', detail: 'A sent referral keeps its file and its teams.' },
      nothing_changed: { title: 'Nothing to change', detail: 'No field changes. Nothing was saved.' },
      check_not_open: {
        title: 'Answered already, or not asked yet',
        detail: 'This follow-up question does not wait for an answer today.',
      },
      case_file_closed: { title: 'Closed file', detail: 'Open the file again before beginning something new.' },
    },
  },
  rules: {
    fr: {
      after_today: 'Choisissez un jour après aujourd’hui.',
      after_now: 'Choisissez un moment à venir.',
      too_far: 'Choisissez une date dans l’année qui vient.',
      not_after_today: 'Ce jour n’est pas encore venu.',
      not_before_sending: 'Ce jour est avant l’envoi de l’orientation.',
      asks_text: 'Ce motif demande quelques mots.',
      set_by_system: 'Ce motif ne se choisit pas à la main.',
      alternative_or_hand_back: 'Proposez un autre service, ou rendez la demande à l’envoyeur.',
      another_team: 'Proposez un service qui n’est pas déjà concerné.',
      only_when_full: 'Cette date ne vaut que si le service est complet.',
      same_team: 'Choisissez une autre équipe que la vôtre.',
      own_team: 'Choisissez une de vos équipes.',
      unknown_team: 'Cette équipe n’existe pas ou plus.',
      unknown_agreement: 'Cet accord n’est pas un accord de cette personne.',
      origin_not_ended: 'L’orientation d’origine doit être terminée et concerner la même personne.',
      nothing_shared: 'Donner une adresse ne partage rien.',
      one_ground: 'Un accord ou un fondement légal, pas les deux.',
      ground_missing: 'Il faut l’accord de la personne, ou un fondement légal.',
      only_handover: 'Un rendez-vous commun ne vaut que pour un passage accompagné.',
      only_fewer: 'Sur un fondement légal, on ne peut que retirer des domaines.',
      team_takes_no_referrals: 'Ce service ne reçoit pas d’orientation.',
    },
    en: {
      after_today: 'Choose a day after today.',
      after_now: 'Choose a moment to come.',
      too_far: 'Choose a date within a year.',
      not_after_today: 'That day has not come yet.',
      not_before_sending: 'That day is before the referral was sent.',
      asks_text: 'This reason asks for a few words.',
      set_by_system: 'This reason is not chosen by hand.',
      alternative_or_hand_back: 'Propose another service, or hand it back to the sender.',
      another_team: 'Propose a service that is not concerned already.',
      only_when_full: 'This date only holds when the service is full.',
      same_team: 'Choose another team than yours.',
      own_team: 'Choose one of your teams.',
      unknown_team: 'This team does not exist, or no longer.',
      unknown_agreement: 'This is not an agreement of this person.',
      origin_not_ended: 'The referral it follows must be over and about the same person.',
      nothing_shared: 'Giving an address shares nothing.',
      one_ground: 'An agreement or a legal ground, not both.',
      ground_missing: 'The person’s agreement is needed, or a legal ground.',
      only_handover: 'A joint appointment only holds for an accompanied handover.',
      only_fewer: 'On a legal ground rooms can only be taken out.',
      team_takes_no_referrals: 'This service takes no referrals.',
    },
  },
};
