import { dueAfter } from '@guichet/case-files-domain';
import { aidRequestKinds } from '../../../reference/income-vocabulary';
import { addDays, later } from '../../calendar';
import { fact, hasCard, needs } from './life-story';
import type { LifeFact, LifeStory } from './life-story';

const OPEN = { validUntil: null, note: '' } as const;

function decisionWithin(kindCode: string): string | undefined {
  const period = aidRequestKinds.find(({ code }) => code === kindCode)?.attributes?.['decisionWithin'];
  return typeof period === 'string' ? period : undefined;
}

function incomes(story: LifeStory): LifeFact[] {
  const { random, file, openedOn } = story;
  const source = random.pick(['declared', 'copy_seen', 'original_seen'] as const);
  const work = file.employment.find(
    (job) => job.validUntil === null && job.employer !== '' && !job.kindCode.startsWith('abroad'),
  );
  const income = (kindCode: string, amountCents: number | null, payer: string): LifeFact =>
    fact('incomes', openedOn, { source, kindCode, amountCents, payer, validFrom: openedOn, ...OPEN });
  const allowance = needs(story, 'family') && hasCard(story) ? [income('family_allowance', 19_750, 'FAMIWAL')] : [];
  if (work) return [income('work', random.between(1_350, 2_050) * 100, work.employer), ...allowance];
  if (needs(story, 'asylum', 'appeal') && !hasCard(story)) return [income('material_aid', 3_640, 'Fedasil')];
  if (!hasCard(story))
    return random.chance(0.6) ? [income(random.pick(['none', 'kin', 'micro_income']), null, '')] : [];
  if (story.situation === 'student') return [income('kin', null, '')];
  return random.chance(0.7)
    ? [income('ris', random.pick([87_689, 131_534, 177_763]), 'CPAS de Liège'), ...allowance]
    : allowance;
}

function aidRequests(story: LifeStory): LifeFact[] {
  const { random, openedOn, lastDay } = story;
  if (!hasCard(story) || !needs(story, 'social_aid', 'housing', 'shelter') || !random.chance(0.7)) return [];
  const kindCode = random.pick(['ris', 'equivalent_social_aid', 'rent_deposit', 'installation_grant', 'energy']);
  const askedOn = later(openedOn, addDays(lastDay, -random.between(3, 75)));
  const dueOn = dueAfter(askedOn, decisionWithin(kindCode));
  const decided = addDays(askedOn, random.between(12, 28)) < lastDay && random.chance(0.7);
  const decidedOn = decided ? addDays(askedOn, random.between(10, 12)) : null;
  const decisionCode = decided ? random.pick(['granted', 'granted', 'partly_granted', 'refused']) : null;
  return [
    fact('aid-requests', decidedOn ?? askedOn, {
      source: decided ? 'copy_seen' : 'declared',
      kindCode,
      askedOf: 'CPAS de Liège',
      askedOn,
      decisionDueOn: dueOn,
      decisionCode,
      decidedOn,
      appealUntil: decisionCode === 'refused' && decidedOn ? dueAfter(decidedOn, 'P3M') : null,
      note: decided ? '' : 'Accusé de réception gardé par la personne.',
    }),
  ];
}

function debts({ random, openedOn }: LifeStory): LifeFact[] {
  if (!random.chance(0.17)) return [];
  const [kindCode, creditor] = random.pick([
    ['energy', 'Fournisseur d’énergie'],
    ['health_care', 'Hôpital'],
    ['rent', 'Ancien propriétaire'],
    ['telecom', 'Opérateur téléphonique'],
    ['private', 'Un proche'],
  ] as const);
  const planned = random.chance(0.5);
  return [
    fact('debts', openedOn, {
      source: 'copy_seen',
      kindCode,
      creditor,
      amountCents: random.between(8, 180) * 1_000,
      planCents: planned ? random.between(2, 8) * 1_000 : null,
      mediationCode: planned ? 'amicable' : random.pick(['proposed', null]),
      validFrom: null,
      ...OPEN,
    }),
  ];
}

/** What comes in, what was asked of the CPAS, what is owed. */
export const moneyOf = (story: LifeStory): LifeFact[] => [...incomes(story), ...aidRequests(story), ...debts(story)];
