import type { SentenceCatalogue } from '@guichet/platform-api-kernel';

/** Sentences of emergencies and their review. */
export const OVERSIGHT_SENTENCES: SentenceCatalogue = {
  problems: {
    fr: {
      break_glass_needless: {
        title: 'Ce dossier vous est déjà ouvert',
        detail: 'Vous y travaillez déjà. Un accès d’urgence n’y ouvrirait rien de plus.',
      },
      break_glass_ended: { title: 'Accès déjà terminé', detail: 'Cet accès d’urgence est terminé. Rien n’a changé.' },
      break_glass_unsworn: {
        title: 'Secret professionnel non signé',
        detail: 'Signez d’abord l’engagement au secret professionnel auprès de votre responsable.',
      },
      break_glass_reviewed: {
        title: 'Examen déjà fait',
        detail: 'Quelqu’un a déjà examiné cet accès. Rechargez la liste.',
      },
      incident_period: {
        title: 'Période trop longue',
        detail: 'Choisissez deux dates dans l’ordre, et {days} jours au plus.',
      },
      unusual_reading_reviewed: {
        title: 'Déjà regardé',
        detail: 'Quelqu’un a déjà dit ce qu’il en est. Rechargez la liste.',
      },
      retention_state: {
        title: 'Étape impossible',
        detail: 'La liste n’en est plus là, ou plus rien n’y reste. Rechargez la page.',
      },
      retention_second_person: {
        title: 'Une deuxième personne approuve',
        detail: 'Qui soumet une liste ne l’approuve pas. Rien n’a changé.',
      },
      convention_over: { title: 'Convention déjà finie', detail: 'Donnez un dernier jour à venir.' },
      ck_convention_days: { title: 'Dates inversées', detail: 'La convention finit après sa signature.' },
      retention_until: { title: 'Date passée', detail: 'Donnez un jour à venir.' },
      ck_break_glass_rooms: {
        title: 'Domaines non ouverts',
        detail: 'Un de ces domaines ne s’ouvre jamais en urgence. Retirez-le.',
      },
    },
    en: {
      break_glass_needless: {
        title: 'This file is open to you already',
        detail: 'You work on it already. An emergency access would open nothing more.',
      },
      break_glass_ended: {
        title: 'Access ended already',
        detail: 'This emergency access has ended. Nothing has changed.',
      },
      break_glass_unsworn: {
        title: 'Secrecy not signed',
        detail: 'First sign the undertaking of professional secrecy with your manager.',
      },
      break_glass_reviewed: {
        title: 'Reviewed already',
        detail: 'Somebody has already reviewed this access. Reload the list.',
      },
      incident_period: {
        title: 'Period too long',
        detail: 'Choose two dates in order, and {days} days at most.',
      },
      unusual_reading_reviewed: {
        title: 'Looked at already',
        detail: 'Somebody has already said what it was. Reload the list.',
      },
      retention_state: {
        title: 'Not possible now',
        detail: 'The list has moved on, or nothing is left on it. Reload the page.',
      },
      retention_second_person: {
        title: 'A second person approves',
        detail: 'Who submits a list does not approve it. Nothing has changed.',
      },
      convention_over: { title: 'Over already', detail: 'Give a last day to come.' },
      ck_convention_days: { title: 'Days in no order', detail: 'The convention ends after it was signed.' },
      retention_until: { title: 'A day gone by', detail: 'Give a day to come.' },
      ck_break_glass_rooms: {
        title: 'Rooms that stay shut',
        detail: 'One of these rooms never opens in an emergency. Leave it out.',
      },
    },
  },
};
