import { Random } from '../../chance/random';
import { stableId } from '../../chance/stable-id';
import { addDays, earlier, later, officeHour, workdayBefore } from '../../calendar';
import type { DemoCaseFile, DemoLifeRecord } from '../../city-types';
import type { Need } from '../facts';
import type { Recorder } from '../recording';
import { careOf } from './care';
import { companyOf } from './company';
import { dwellingOf } from './dwelling';
import type { LifeFact } from './life-story';
import { moneyOf } from './money';

function recorded(
  { kind, begunOn, facts }: LifeFact,
  index: number,
  recorder: Recorder,
  random: Random,
): DemoLifeRecord {
  const { openedOn, lastDay, leadKey, teamKey, personKey } = recorder;
  const noticed = later(openedOn, begunOn ?? openedOn);
  const wait = kind === 'shelter-nights' ? 0 : random.between(0, 3);
  const wanted = workdayBefore(earlier(addDays(noticed, wait), lastDay));
  const on = wanted < noticed ? noticed : wanted;
  return {
    kind,
    ...facts,
    id: stableId(kind, `${personKey} ${index}`),
    authorKey: leadKey,
    teamKey,
    recordedAt: officeHour(on, random),
    supersedesId: null,
    supersededAt: null,
    correctionReason: '',
  };
}

/**
 * A life besides papers. It has its own chance, so that what is told of papers, notes and referrals stays the same
 * whatever is added here.
 */
export function lifeOf(
  file: Pick<DemoCaseFile, 'documents' | 'housing' | 'employment'>,
  told: { readonly needs: readonly Need[]; readonly situation: string },
  recorder: Recorder,
): DemoLifeRecord[] {
  const random = new Random(`life ${recorder.personKey}`);
  const story = { random, file, ...told, openedOn: recorder.openedOn, lastDay: recorder.lastDay };
  return [...moneyOf(story), ...careOf(story), ...dwellingOf(story), ...companyOf(story)].map((one, index) =>
    recorded(one, index, recorder, random),
  );
}
