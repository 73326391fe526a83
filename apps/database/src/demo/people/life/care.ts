import { addDays } from '../../calendar';
import { fact, hasCard, needs } from './life-story';
import type { LifeFact, LifeStory } from './life-story';

function coverage(story: LifeStory): LifeFact[] {
  const { random, openedOn } = story;
  const [kindCode, insurer] = hasCard(story)
    ? random.chance(0.85)
      ? (['mutual_insurer', random.pick(['Mutualité chrétienne', 'Solidaris', 'Partenamut', 'CAAMI'])] as const)
      : (['asked', ''] as const)
    : needs(story, 'asylum')
      ? (['fedasil', 'Fedasil'] as const)
      : random.chance(0.6)
        ? (['urgent_medical_aid', 'CPAS de Liège'] as const)
        : (['none', ''] as const);
  return [
    fact('health-coverages', openedOn, {
      source: 'declared',
      kindCode,
      insurer,
      validFrom: openedOn,
      validUntil: null,
      remark: kindCode === 'urgent_medical_aid' ? 'Carte à renouveler tous les trois mois.' : '',
    }),
  ];
}

function careNeeds(story: LifeStory): LifeFact[] {
  const { random, openedOn, lastDay } = story;
  if (!needs(story, 'health', 'protection') && !random.chance(0.15)) return [];
  const settled = random.chance(0.4) ? addDays(openedOn, random.between(8, 30)) : null;
  return [
    fact('care-needs', openedOn, {
      source: 'declared',
      needCode: random.pick(['general_practitioner', 'appointment', 'follow_up_asked', 'interpreter', 'costs']),
      askedOn: openedOn,
      appointmentOn: random.chance(0.5) ? addDays(openedOn, random.between(6, 40)) : null,
      settledOn: settled !== null && settled <= lastDay ? settled : null,
    }),
  ];
}

/** Who pays for care, and what is needed to get it; never why. */
export const careOf = (story: LifeStory): LifeFact[] =>
  story.random.chance(0.75) ? [...coverage(story), ...careNeeds(story)] : [];
