/** How to reach somebody without doing harm. */
export const CONTACT_INSTRUCTIONS = {
  ordinary: [
    '',
    '',
    '',
    'Plutôt l’après-midi.',
    'Après 16 h.',
    'SMS d’abord, puis appel.',
    'Parler lentement, en français simple.',
    'Messages vocaux, ne lit pas.',
    'Pas pendant les heures de cours (9 h à 12 h).',
  ],
  careful: [
    'Téléphone partagé : ne rien laisser sur le répondeur.',
    'Le conjoint peut répondre. Dire seulement « c’est l’école ».',
    'Ne jamais nommer le service. Raccrocher si ce n’est pas la personne.',
    'Téléphone prêté par un cousin, seulement le soir.',
  ],
  trusted: [
    'Par la tutrice, qui transmet.',
    'Par le travailleur social du centre.',
    'Par une voisine, 2e étage ; dire seulement de rappeler.',
    'Par l’assistante sociale de l’école.',
    'Par une amie du cours de français, le mardi.',
  ],
} as const;

/** Streets of Liège; the numbers are invented. */
export const STREETS = [
  ['Rue Puits-en-Sock', '4020'],
  ['Rue Saint-Léonard', '4000'],
  ['Rue Sainte-Marguerite', '4000'],
  ['Boulevard de la Constitution', '4020'],
  ['Rue Grétry', '4020'],
  ['Rue de Campine', '4000'],
  ['Quai du Roi-Albert', '4020'],
  ['Rue Vivegnis', '4000'],
  ['Avenue Georges-Truffaut', '4020'],
  ['Rue de Hesbaye', '4000'],
  ['Rue Hors-Château', '4000'],
  ['Rue du Laveu', '4000'],
  ['Rue de Fragnée', '4000'],
  ['Rue Ernest-Solvay', '4000'],
  ['Rue Saint-Séverin', '4000'],
  ['Rue du Moulin', '4020'],
] as const;

/** Numbers of a range that is given to nobody: 0455 00 xx xx. */
export const FICTITIOUS_PHONE = '+32 455 00';
