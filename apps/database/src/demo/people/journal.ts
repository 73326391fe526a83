import type { Gender } from '@guichet/people-contract';
import { addDays, daysFrom, officeHour, workdayBefore } from '../calendar';
import type { Day } from '../calendar';
import type { DemoNote } from '../city-types';
import type { Need } from './facts';
import type { Recorder } from './recording';
import { stableId } from '../chance/stable-id';
import { CONFIDENCE_NOTES, FACT_NOTES } from '../texts/notes';
import type { NoteCondition, NoteText } from '../texts/notes';
import { worded } from '../texts/wording';

const MOST_NOTES = 9;

/** Notes of a file: a welcome, then every few weeks what was said and done; one in six in confidence. */
export function journalOf(
  needs: readonly Need[],
  truths: ReadonlySet<NoteCondition>,
  gender: Gender,
  recorder: Recorder,
  until: Day,
): DemoNote[] {
  const { random } = recorder;
  const notes: DemoNote[] = [];
  const used = new Set<string>();
  const write = (day: Day, body: string | undefined, nature: DemoNote['nature']): void => {
    if (body === undefined || used.has(body)) return;
    used.add(body);
    const at = officeHour(day, random);
    notes.push({
      id: stableId('note', `${recorder.personKey} ${notes.length}`),
      authorKey: recorder.leadKey,
      teamKey: recorder.teamKey,
      recordedAt: at,
      source: nature === 'confidence' ? 'declared' : random.pick(['declared', 'confirmed']),
      supersedesId: null,
      supersededAt: null,
      correctionReason: '',
      nature,
      body: worded(body, gender, needs.includes('minor')),
      happenedAt: at,
      audience: 'file',
      addsToId: null,
      keptTopics: [],
    });
  };
  const one = (texts: readonly NoteText[]): string | undefined => {
    const fitting = texts.filter((text) => typeof text === 'string' || truths.has(text[0]));
    const text = fitting.length === 0 ? undefined : random.pick(fitting);
    return typeof text === 'string' ? text : text?.[1];
  };
  write(recorder.openedOn, one(FACT_NOTES.welcome), 'fact');
  const pace = Math.max(10, Math.round(daysFrom(recorder.openedOn, until) / (MOST_NOTES * 1.5)));
  let day = workdayBefore(addDays(recorder.openedOn, random.between(5, 24)));
  while (day <= until && notes.length < MOST_NOTES) {
    if (random.chance(0.16)) write(day, one(CONFIDENCE_NOTES), 'confidence');
    else write(day, one(FACT_NOTES[random.chance(0.3) ? 'follow_up' : random.pick(needs)]), 'fact');
    day = workdayBefore(addDays(day, random.between(pace, pace * 2)));
  }
  return notes;
}
