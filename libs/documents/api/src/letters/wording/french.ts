/**
 * Every sentence of the letters, in the language that always stands. `{name}` is filled in. The wording is the
 * product's own; the law is not quoted, because a letter decides nothing.
 */
export const FRENCH = {
  'title.attendance': 'Attestation de participation',
  'title.support': 'Attestation d’accompagnement',
  'title.residence': 'Attestation de séjour effectif',
  'title.plan': 'Résumé du plan',
  'place.on': 'Le {day}',
  'to.whom': 'À qui de droit',
  'birth.day': ', né·e le {day},',
  'birth.month': ', né·e en {month},',
  'birth.year': ', né·e en {year},',
  'birth.about': ', né·e vers {year},',
  'birth.unknown': '',
  'period.between': 'du {from} au {until}',
  'period.day': 'le {day}',
  'attendance.lead': 'Nous attestons que {person}{birth} a suivi, {period}, les activités de formation ci-dessous.',
  'attendance.course': 'Formation',
  'attendance.provider': 'Organisée par',
  'attendance.period': 'Période',
  'attendance.sessions': 'Séances',
  'attendance.hours': 'Heures suivies',
  'attendance.total': 'Total',
  'attendance.closing':
    'Les heures sont celles des séances où la personne était présente, inscrites une à une par notre organisation. Les absences n’y sont pas comptées.',
  'support.lead': 'Nous attestons que {person}{birth} bénéficie de notre accompagnement.',
  'support.leadSince': 'Nous attestons que {person}{birth} bénéficie de notre accompagnement depuis le {day}.',
  'support.closing': 'Cette attestation est remise à la personne, à sa demande, pour servir à ce que de droit.',
  'residence.lead':
    'Nous attestons que {person}{birth} séjourne de manière effective, depuis le {day}, à l’endroit suivant : {place}.',
  'residence.how': 'Notre organisation le sait par ce qui suit.',
  'residence.closing':
    'Cette attestation dit ce que notre organisation a constaté. Elle ne remplace ni une inscription aux registres de la population ni une enquête de domicile.',
  'plan.lead': 'Voici le plan convenu avec {person}{birth} dans sa version {number} du {day}.',
  'plan.review': 'Nous le reverrons ensemble au plus tard le {day}.',
  'plan.need': '{theme}',
  'plan.needMet': '{theme} (besoin rencontré)',
  'plan.goal': 'Objectif, dans les mots de la personne : « {words} »',
  'plan.goalReached': 'Objectif atteint, dans les mots de la personne : « {words} »',
  'plan.goalPaused': 'Objectif en pause, dans les mots de la personne : « {words} »',
  'plan.goalUndecided': 'Objectif : pas encore décidé.',
  'plan.action': '{doer} : {what}',
  'plan.actionBy': '{doer} : {what}, pour le {day}',
  'plan.actionDone': '{doer} : {what} (fait)',
  'plan.person': 'La personne',
  'plan.closing':
    'Ce plan a été convenu avec la personne, qui peut le changer à tout moment. Ce résumé ne donne ni n’enlève aucun droit.',
  'letter.sign': 'Pour {organisation},',
  'translation.note': 'Traduction du texte français qui précède, pour information. Seul le texte français fait foi.',
} as const;

/** Name of a sentence. */
export type WordingKey = keyof typeof FRENCH;

/** The sentences in another language. What is left out is printed in French, with a mark. */
export interface LetterWording {
  /** Language of what is printed (BCP 47). */
  readonly language: string;
  /** How days and numbers are written. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** Codes of the reference list `language` whose speakers read this one. */
  readonly readBy: readonly string[];
  readonly sentences: Partial<Readonly<Record<WordingKey, string>>>;
}
