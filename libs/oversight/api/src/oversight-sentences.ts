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
      ck_break_glass_rooms: {
        title: 'Rooms that stay shut',
        detail: 'One of these rooms never opens in an emergency. Leave it out.',
      },
    },
  },
};
