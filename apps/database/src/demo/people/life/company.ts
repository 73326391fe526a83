import { addDays } from '../../calendar';
import { fact, needs } from './life-story';
import type { LifeFact, LifeStory } from './life-story';

const CHILDREN = ['Sara', 'Yonas', 'Amina', 'Adam', 'Lina', 'Noah', 'Mariam', 'Daniel'] as const;

function household(story: LifeStory): LifeFact[] {
  const { random, openedOn } = story;
  if (!needs(story, 'family', 'reunion')) return [];
  const year = Number(openedOn.slice(0, 4));
  const here = needs(story, 'family');
  const first = random.between(0, CHILDREN.length - 1);
  const many = story.situation === 'violenceAtHome' ? 2 : random.between(1, 3);
  return Array.from({ length: many }, (_, index) =>
    fact('household-members', openedOn, {
      source: 'declared',
      relationCode: 'child',
      name: CHILDREN[(first + index) % CHILDREN.length] ?? '',
      birthYear: year - random.between(1, 16),
      livesWith: here ? 'together' : 'abroad',
      whereabouts: here ? '' : 'Chez une tante',
      dependent: true,
      validFrom: null,
      validUntil: null,
      note: '',
    }),
  );
}

function guardian(story: LifeStory): LifeFact[] {
  const { random, openedOn } = story;
  if (!needs(story, 'minor')) return [];
  return [
    fact('guardianships', openedOn, {
      source: 'copy_seen',
      stageCode: 'appointed',
      guardian: random.pick(['Anne Colson', 'Pierre Lambrecht', 'Dominique Renson']),
      contact: 'Par le service des tutelles',
      registrationNumber: `T-${random.between(1000, 9999)}`,
      reportedOn: addDays(openedOn, -random.between(30, 60)),
      validFrom: addDays(openedOn, -random.between(3, 20)),
      validUntil: null,
      note: '',
    }),
  ];
}

function rights(story: LifeStory): LifeFact[] {
  const { random, openedOn } = story;
  const matter = (kindCode: string, askedFor: string, protectionCode: string | null, complaint: 'none' | 'made') =>
    fact('rights-matters', openedOn, {
      source: 'declared',
      kindCode,
      askedFor,
      protectionCode,
      complaint,
      safeContact: 'Convenir d’une heure. Ne laisser aucun message.',
      validFrom: null,
      validUntil: null,
      note: '',
    });
  if (story.situation === 'violenceAtHome')
    return [
      matter('partner_violence', 'Garder son séjour et être en sécurité.', 'refuge', random.pick(['none', 'made'])),
    ];
  if (story.situation === 'traffickingVictim')
    return [matter('trafficking', 'Être en sécurité et pouvoir travailler.', 'specialised_centre', 'made')];
  if (random.chance(0.03)) return [matter('discrimination', 'Que cela cesse, et que ce soit dit.', null, 'none')];
  if (needs(story, 'regularisation') && random.chance(0.2))
    return [matter('unpaid_wages', 'Être payé·e pour le travail fait.', 'union', 'none')];
  return [];
}

function participation(story: LifeStory): LifeFact[] {
  const { random, openedOn, lastDay } = story;
  if (!random.chance(needs(story, 'project', 'regularisation') ? 0.5 : 0.14)) return [];
  const from = addDays(openedOn, random.between(10, 90));
  if (from > lastDay) return [];
  const [kindCode, activity, organiser, role] = random.pick([
    ['collective', 'Collectif de personnes sans papiers', 'Collectif de Liège', 'Porte-parole'],
    ['volunteering', 'Cuisine du jeudi', 'Maison de quartier', 'Cuisine'],
    ['language_exchange', 'Table de conversation', 'Bibliothèque', 'Participe'],
    ['cooperative', 'Coopérative éphémère de couture', 'Le Monde des Possibles', 'Couture'],
    ['culture_sport', 'Équipe de football', 'Club de quartier', 'Entraîne les jeunes'],
    ['co_design', 'Groupe des usagers du guichet', 'Ville de Liège', 'Donne son avis'],
  ] as const);
  return [
    fact('participations', from, {
      source: 'declared',
      kindCode,
      activity,
      organiser,
      role,
      hoursPerMonth: random.between(2, 24),
      ties: random.pick(['Une voisine qui garde les enfants.', 'Deux personnes sur qui compter.', '']),
      validFrom: from,
      validUntil: null,
    }),
  ];
}

/** Who belongs to them, who stands up for them, what they take part in. */
export const companyOf = (story: LifeStory): LifeFact[] => [
  ...household(story),
  ...guardian(story),
  ...rights(story),
  ...participation(story),
];
