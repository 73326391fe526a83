import type { SentenceCatalogue } from '@guichet/platform-api-kernel';

/** Sentences of organisations, teams and members. */
export const ORGANISATION_SENTENCES: SentenceCatalogue = {
  problems: {
    fr: {
      invitation_over: {
        title: 'Invitation terminée',
        detail:
          'Cette invitation a déjà servi, a expiré ou a été retirée. Demandez-en une nouvelle à votre organisation.',
      },
      member_signs_in_already: {
        title: 'Compte déjà ouvert',
        detail: 'Ce membre se connecte déjà. Une invitation ne sert qu’à ouvrir un compte.',
      },
      invitation_mail_failed: {
        title: 'E-mail non envoyé',
        detail: 'Le compte est prêt, mais l’e-mail n’est pas parti. Renvoyez l’invitation depuis la page du membre.',
      },
      secrecy_text_changed: {
        title: 'Texte modifié',
        detail: 'L’engagement de secret professionnel vient de changer. Relisez-le, puis acceptez-le.',
      },
      departure_incomplete: {
        title: 'Tout n’est pas confié',
        detail: 'Choisissez qui reprend chaque équipe : dossiers, orientations et tâches. Rien n’a changé.',
      },
      ux_organisation_name: {
        title: 'Nom déjà pris',
        detail: 'Une autre organisation porte déjà ce nom. Rien n’a été enregistré.',
      },
      ux_team_name: {
        title: 'Nom déjà pris',
        detail: 'Une autre équipe de cette organisation porte déjà ce nom. Rien n’a été enregistré.',
      },
      ux_member_email: {
        title: 'Adresse déjà utilisée',
        detail: 'Un compte existe déjà avec cette adresse e-mail. Rien n’a été enregistré.',
      },
      organisation_without_account: {
        title: 'Organisation sans compte',
        detail:
          'Les membres de cette organisation ne se connectent pas ici. Une administratrice ou un administrateur peut l’ouvrir.',
      },
      convention_not_yet_signed: {
        title: 'Convention pas encore signée',
        detail: 'La date de signature ne peut pas être dans le futur. Notez-la le jour de la signature.',
      },
      organisation_has_members: {
        title: 'Des membres se connectent encore',
        detail: 'Fermez d’abord les comptes des membres de cette organisation. Rien n’a été enregistré.',
      },
      organisation_in_use: {
        title: 'Organisation encore utilisée',
        detail:
          'Cette organisation suit encore des dossiers ouverts ou des orientations. Clôturez-les ou confiez-les d’abord. Rien n’a été enregistré.',
      },
      last_administrator: {
        title: 'Dernier compte d’administration',
        detail:
          'Plus personne n’administrerait la ville. Ouvrez d’abord un autre compte d’administration dans une organisation ouverte. Rien n’a été enregistré.',
      },
      member_team_outside_organisation: {
        title: 'Équipe d’une autre organisation',
        detail: 'Choisissez des équipes ouvertes de l’organisation du membre. Rien n’a été enregistré.',
      },
      member_leads_files: {
        title: 'Des dossiers à confier d’abord',
        detail:
          'Cette personne est référente de dossiers ouverts dans une équipe décochée : {teams}. La ou le responsable d’équipe les confie d’abord à un collègue. Rien n’a été enregistré.',
      },
      team_in_use: {
        title: 'Équipe encore utilisée',
        detail: 'Cette équipe suit encore des dossiers ou des orientations. Confiez-les d’abord à une autre équipe.',
      },
      closure_overlaps: {
        title: 'Fermetures qui se chevauchent',
        detail: 'L’équipe est déjà annoncée fermée pendant une partie de cette période.',
      },
      ck_team_closure_dates: {
        title: 'Dates dans le désordre',
        detail: 'Le dernier jour de fermeture vient avant le premier.',
      },
      ck_team_closure_length: {
        title: 'Fermeture trop longue',
        detail: 'Une fermeture dure un an au plus. Au-delà, fermez l’équipe.',
      },
      role_not_grantable: {
        title: 'Rôle réservé',
        detail: 'Ce rôle est donné par une administratrice ou un administrateur de la ville. Rien n’a changé.',
      },
      own_rights: {
        title: 'Vos propres droits',
        detail: 'Personne ne change ses propres droits. Demandez à une autre personne qui gère les comptes.',
      },
      own_password_by_another_way: {
        title: 'Votre propre mot de passe',
        detail: 'Changez-le depuis votre compte, en donnant le mot de passe actuel.',
      },
      current_password_wrong: {
        title: 'Mot de passe actuel incorrect',
        detail: 'Le mot de passe actuel ne convient pas. Rien n’a changé.',
      },
      password_weak: {
        title: 'Mot de passe trop facile',
        detail: 'Choisissez un autre mot de passe. Rien n’a changé.',
      },
      password_throttled: { title: 'Trop d’essais', detail: 'Attendez {seconds} secondes, puis recommencez.' },
    },
    en: {
      invitation_over: {
        title: 'Invitation over',
        detail: 'This invitation was used, has expired or was taken back. Ask your organisation for a new one.',
      },
      member_signs_in_already: {
        title: 'Account already open',
        detail: 'This member signs in already. An invitation only opens an account.',
      },
      invitation_mail_failed: {
        title: 'Mail not sent',
        detail: 'The account is ready, but the mail did not go. Send the invitation again from the member’s page.',
      },
      secrecy_text_changed: {
        title: 'Text changed',
        detail: 'The undertaking of professional secrecy has just changed. Read it again, then accept it.',
      },
      departure_incomplete: {
        title: 'Not everything has somebody',
        detail: 'Choose who takes over each team: files, referrals and tasks. Nothing has changed.',
      },
      ux_organisation_name: { title: 'Name taken', detail: 'Another organisation has this name. Nothing was saved.' },
      ux_team_name: {
        title: 'Name taken',
        detail: 'Another team of this organisation has this name. Nothing was saved.',
      },
      ux_member_email: {
        title: 'Address in use',
        detail: 'An account with this e-mail address exists already. Nothing was saved.',
      },
      organisation_without_account: {
        title: 'Organisation without accounts',
        detail: 'Members of this organisation do not sign in here. An administrator can open it.',
      },
      convention_not_yet_signed: {
        title: 'Convention not signed yet',
        detail: 'The day of signing cannot be in the future. Record it on the day itself.',
      },
      organisation_has_members: {
        title: 'Members still sign in',
        detail: 'Close the accounts of this organisation’s members first. Nothing was saved.',
      },
      organisation_in_use: {
        title: 'Organisation still in use',
        detail:
          'This organisation still follows open files or referrals. Close them or hand them over first. Nothing was saved.',
      },
      last_administrator: {
        title: 'Last administration account',
        detail:
          'Nobody would administer the city any more. Open another administration account in an open organisation first. Nothing was saved.',
      },
      member_team_outside_organisation: {
        title: 'Team of another organisation',
        detail: 'Choose open teams of the member’s organisation. Nothing was saved.',
      },
      member_leads_files: {
        title: 'Files to hand over first',
        detail:
          'This person leads open files in a team that was unticked: {teams}. The team lead hands them over to a colleague first. Nothing was saved.',
      },
      team_in_use: {
        title: 'Team still in use',
        detail: 'This team still follows files or referrals. Hand them over to another team first.',
      },
      closure_overlaps: {
        title: 'Overlapping closures',
        detail: 'The team is already announced closed for part of this period.',
      },
      ck_team_closure_dates: { title: 'Dates out of order', detail: 'The last closed day comes before the first.' },
      ck_team_closure_length: {
        title: 'Closure too long',
        detail: 'A closure lasts a year at most. Beyond that, close the team.',
      },
      role_not_grantable: {
        title: 'Reserved role',
        detail: 'This role is given by an administrator of the city. Nothing has changed.',
      },
      own_rights: {
        title: 'Your own rights',
        detail: 'Nobody changes their own rights. Ask somebody else who manages accounts.',
      },
      own_password_by_another_way: {
        title: 'Your own password',
        detail: 'Change it from your account, giving the present one.',
      },
      current_password_wrong: {
        title: 'Present password not right',
        detail: 'The present password is not right. Nothing has changed.',
      },
      password_weak: { title: 'Password too easy', detail: 'Choose another password. Nothing has changed.' },
      password_throttled: { title: 'Too many tries', detail: 'Wait {seconds} seconds, then try again.' },
    },
  },
  rules: {
    fr: {
      isUrl: 'Écrivez une adresse complète, par exemple https://www.exemple.be.',
      matches: 'Ce format n’est pas reconnu.',
      member_team_outside_organisation: 'Choisissez des équipes ouvertes de l’organisation.',
      current_password_wrong: 'Ce n’est pas votre mot de passe actuel.',
      password_too_short: 'Écrivez au moins 15 caractères. Une phrase convient très bien.',
      password_too_long: 'Écrivez 200 caractères au plus.',
      password_too_common: 'Ce mot de passe fait partie de ceux qu’on essaie en premier.',
      password_too_uniform: 'Ce mot de passe se répète ou se suit trop simplement.',
      password_names_the_place: 'Évitez le nom de la ville, du guichet ou d’une organisation.',
      password_names_you: 'Évitez votre nom et votre adresse.',
    },
    en: {
      isUrl: 'Write a full address, such as https://www.example.be.',
      matches: 'This format is not recognised.',
      member_team_outside_organisation: 'Choose open teams of the organisation.',
      current_password_wrong: 'This is not your present password.',
      password_too_short: 'Write at least 15 characters. A sentence works very well.',
      password_too_long: 'Write 200 characters at most.',
      password_too_common: 'This password is among those tried first.',
      password_too_uniform: 'This password repeats or runs on too simply.',
      password_names_the_place: 'Avoid the name of the city, the one-stop shop or an organisation.',
      password_names_you: 'Avoid your name and your address.',
    },
  },
};
