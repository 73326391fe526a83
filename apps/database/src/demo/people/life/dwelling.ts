import { confirmationDue, dueAfter } from '@guichet/case-files-domain';
import { employmentFollowUpKinds, housingApplicationKinds } from '../../../reference/living-vocabulary';
import { addDays, workdayBefore } from '../../calendar';
import { fact, hasCard, needs, sleepsIn } from './life-story';
import type { LifeFact, LifeStory } from './life-story';

const NIGHTS_OBTAINED = 5;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const publicHousing = housingApplicationKinds.find(({ code }) => code === 'social_housing')?.attributes ?? {};
/** When a place on the list for social housing is confirmed, as the reference data says. */
export const PUBLIC_HOUSING_YEARLY = {
  confirmBy: textOf(publicHousing['confirmBy']),
  confirmFrom: textOf(publicHousing['confirmFrom']),
  newcomersFrom: textOf(publicHousing['newcomersFrom']),
};
const ASK_AFTER = textOf(employmentFollowUpKinds.find(({ code }) => code === 'six_months')?.attributes?.['askAfter']);

function application(story: LifeStory): LifeFact[] {
  const { random, openedOn, lastDay } = story;
  if (!hasCard(story) || !needs(story, 'housing', 'shelter', 'family') || !random.chance(0.6)) return [];
  const appliedOn = addDays(openedOn, random.between(5, 60));
  if (appliedOn > lastDay) return [];
  const known = { appliedOn, lastConfirmedOn: null };
  return [
    fact('housing-applications', appliedOn, {
      source: 'copy_seen',
      kindCode: 'social_housing',
      landlord: random.pick(['Le Logis social de Liège', 'La Maison liégeoise', 'Le Home Ougréen']),
      stateCode: random.pick(['on_list', 'on_list', 'to_complete', 'offer']),
      ...known,
      registrationNumber: `C-${random.between(10_000, 99_999)}`,
      confirmationDueOn: confirmationDue(known, PUBLIC_HOUSING_YEARLY),
      refusals: random.chance(0.15) ? 1 : 0,
      note: '',
    }),
  ];
}

/** The last nights before today: five beds in a row, then one evening without. */
function shelterNights(story: LifeStory): LifeFact[] {
  if (!sleepsIn(story, 'night_shelter')) return [];
  const { openedOn, lastDay } = story;
  const last = workdayBefore(lastDay);
  return Array.from({ length: NIGHTS_OBTAINED + 1 }, (_, index) => addDays(last, index - NIGHTS_OBTAINED))
    .filter((night) => night >= openedOn)
    .map((night) =>
      fact('shelter-nights', night, {
        source: 'confirmed',
        shelterCode: 'network',
        night,
        result: night === last ? 'refused' : 'obtained',
      }),
    );
}

function referenceAddress(story: LifeStory): LifeFact[] {
  const { random, openedOn } = story;
  if (!hasCard(story) || !sleepsIn(story, 'street', 'night_shelter', 'squat', 'workplace')) return [];
  const granted = random.chance(0.6);
  return [
    fact('reference-addresses', openedOn, {
      source: 'declared',
      kindCode: 'cpas',
      holder: 'CPAS de Liège',
      askedOn: addDays(openedOn, -10),
      decisionCode: granted ? 'granted' : null,
      decidedOn: granted ? openedOn : null,
      validFrom: granted ? openedOn : null,
      validUntil: null,
      note: '',
    }),
  ];
}

function followUps({ file, random, lastDay }: LifeStory): LifeFact[] {
  return file.employment
    .filter((job) => !job.kindCode.startsWith('abroad') && job.supersededAt === null && job.validFrom !== null)
    .map((job) => {
      const dueOn = dueAfter(job.validFrom, ASK_AFTER);
      const asked = dueOn !== null && addDays(dueOn, 4) <= lastDay && random.chance(0.7) ? addDays(dueOn, 4) : null;
      return fact('employment-follow-ups', asked ?? job.validFrom, {
        source: 'declared',
        kindCode: 'six_months',
        employmentEpisodeId: job.id,
        dueOn,
        answeredOn: asked,
        answerCode: asked
          ? job.validUntil === null
            ? 'same_work'
            : random.pick(['looking', 'other_work', 'training'])
          : null,
        note: '',
      });
    });
}

/** Lists of landlords, nights at a shelter, letters, and whether work lasts. */
export const dwellingOf = (story: LifeStory): LifeFact[] => [
  ...application(story),
  ...shelterNights(story),
  ...referenceAddress(story),
  ...followUps(story),
];
