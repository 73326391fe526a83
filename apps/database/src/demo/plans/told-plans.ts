import type { PlanStory } from './plan-story';

/** Plans told on purpose, by the key of the person. */
export const TOLD_PLANS: Readonly<Record<string, PlanStory>> = {
  'selamawit-tesfay': {
    urgencies: [
      {
        kind: 'housing_tonight',
        level: 'one_day',
        what: 'Cinq nuits sur sept déjà utilisées à l’abri',
        openedHoursAgo: 15,
      },
      {
        kind: 'children',
        level: 'three_days',
        what: 'Trajet vers l’école depuis l’abri',
        openedHoursAgo: 410,
        solved: { afterHours: 51, by: 'École et CPAS', outcome: 'Abonnement de bus pour la mère et la fille' },
      },
    ],
    needs: [
      {
        theme: 'economic_project',
        situation: 'Six ans d’atelier de couture à Asmara ; rien n’est encore reconnu ici.',
        writtenDaysAgo: 70,
        goals: [
          {
            words: 'Ouvrir mon atelier, et que ma fille me voie travailler',
            state: 'under_way',
            targetInDays: 240,
            actions: [
              {
                what: 'Test de métier à la coopérative de couture',
                by: 'organisation possibles',
                dueInDays: -30,
                doneDaysAgo: 34,
                outcome: 'Très bon niveau technique',
              },
              {
                what: 'Écrire le portrait pour la vitrine',
                by: 'person',
                dueInDays: -4,
                doneDaysAgo: 6,
                outcome: 'Écrit par elle, en tigrinya et en français',
              },
              { what: 'Bilan de compétences avec interprète', by: 'member fabrice.lambert', dueInDays: 9 },
              { what: 'Rencontrer un mentor pour les chiffres', by: 'organisation interra', dueInDays: 21 },
              { what: 'Visiter deux petits locaux', by: 'person', dueInDays: 45 },
            ],
          },
        ],
      },
      {
        theme: 'language',
        situation: 'A2 à l’oral, pré-A1 à l’écrit ; cours mardi et jeudi soir.',
        writtenDaysAgo: 68,
        goals: [
          {
            words: 'Parler pour mon travail, sans attendre qu’on traduise',
            state: 'under_way',
            targetInDays: 200,
            actions: [
              { what: 'FLE + couture, 400 heures', by: 'organisation possibles', dueInDays: 200 },
              { what: 'Garder un carnet des mots de l’atelier', by: 'person', dueInDays: null },
            ],
          },
        ],
      },
      {
        theme: 'housing',
        situation: 'Logement perdu il y a trois semaines, immeuble vendu.',
        writtenDaysAgo: 20,
        goals: [
          {
            words: 'Un logement près de l’école, à nous deux',
            state: 'under_way',
            before: {
              words: 'Retrouver le même quartier',
              reason: 'Elle préfère l’école de sa fille au quartier.',
              changedDaysAgo: 8,
            },
            actions: [
              { what: 'Relancer la demande de logement de transit', by: 'member claire.dumont', dueInDays: -1 },
              { what: 'Mettre la candidature sociale à jour', by: 'member claire.dumont', dueInDays: 12 },
            ],
          },
        ],
      },
      {
        theme: 'family',
        situation: 'Le regroupement familial de son mari est en cours.',
        writtenDaysAgo: 40,
        goals: [{ words: '', state: 'undecided', actions: [] }],
      },
    ],
    agreed: [
      {
        daysAgo: 42,
        language: 'ti',
        interpreter: true,
        present: ['Yassin Bakkali'],
        reviewInDays: -2,
        note: 'Elle veut d’abord montrer ce qu’elle sait faire.',
      },
      {
        daysAgo: 7,
        language: 'ti',
        interpreter: true,
        present: ['Yassin Bakkali', 'Fabrice Lambert'],
        reviewInDays: 50,
        realistic: 'partly',
        note: 'L’atelier continue ; les visites de locaux attendent un toit.',
      },
    ],
    ratings: [
      {
        daysAgo: 72,
        rater: 'self',
        moment: 'entry',
        steps: '3122132222',
        sentence: 'Je n’ai pas peur de travailler, j’ai peur des papiers.',
      },
      { daysAgo: 72, rater: 'worker', moment: 'entry', steps: '3223222112', sentence: '' },
      {
        daysAgo: 5,
        rater: 'self',
        moment: 'review',
        steps: '3112233333',
        sentence: 'Je dors mal, mais à l’atelier on m’attend.',
      },
      {
        daysAgo: 5,
        rater: 'worker',
        moment: 'review',
        steps: '4122343323',
        sentence: 'Elle prend la parole en réunion. Le toit reste la clé de tout le reste.',
      },
    ],
  },
  yusuf: {
    urgencies: [
      { kind: 'papers_deadline', level: 'seven_days', what: 'Recours à introduire', openedHoursAgo: 100, byTeam: true },
    ],
    needs: [
      {
        theme: 'residence',
        situation: 'Procédure en cours ; l’avocat attend des attestations.',
        writtenDaysAgo: 30,
        goals: [
          {
            words: 'Rester là où j’ai appris à vivre',
            state: 'under_way',
            actions: [{ what: 'Rassembler les attestations', by: 'person', dueInDays: 5 }],
          },
        ],
      },
    ],
    agreed: [],
    ratings: [],
  },
  'godelive-kabongo': {
    urgencies: [
      {
        kind: 'energy',
        level: 'three_days',
        what: 'Coupure de gaz annoncée',
        openedHoursAgo: 90,
        solved: { afterHours: 60, by: 'CPAS, énergie', outcome: 'Plan de paiement accepté' },
      },
    ],
    needs: [
      {
        theme: 'employment',
        situation: 'Aide-soignante au pays, équivalence demandée.',
        writtenDaysAgo: 90,
        goals: [
          {
            words: 'Trouver une place d’aide-ménagère en attendant',
            state: 'changed_course',
            before: {
              words: 'Travailler tout de suite à l’hôpital',
              reason: 'L’équivalence prendra un an ; elle ne veut pas attendre sans rien faire.',
              changedDaysAgo: 25,
            },
            actions: [
              {
                what: 'Envoyer le dossier d’équivalence',
                by: 'person',
                dueInDays: -20,
                doneDaysAgo: 22,
                outcome: 'Reçu',
              },
            ],
          },
        ],
      },
    ],
    agreed: [{ daysAgo: 80, language: 'fr', interpreter: false, present: [], reviewInDays: 10 }],
    ratings: [
      {
        daysAgo: 185,
        rater: 'self',
        moment: 'entry',
        steps: '2-32322211',
        sentence: 'Ici personne ne sait ce que je sais faire.',
      },
      {
        daysAgo: 3,
        rater: 'self',
        moment: 'review',
        steps: '3-33333432',
        sentence: 'Maintenant c’est écrit, avec mon nom.',
      },
    ],
  },
};
