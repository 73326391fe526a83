import { addDays, earlier, later, officeHour, workdayBefore } from '../calendar';
import type { Day } from '../calendar';
import type { DemoCaseFile, Recorded } from '../city-types';
import type { Facts } from './facts';
import type { Random } from '../chance/random';
import { stableId } from '../chance/stable-id';

type RecordedFacts = Pick<
  DemoCaseFile,
  'documents' | 'procedures' | 'housing' | 'training' | 'employment' | 'projects'
>;

/** Who writes a file, and between which days. */
export interface Recorder {
  personKey: string;
  leadKey: string;
  teamKey: string;
  openedOn: Day;
  lastDay: Day;
  random: Random;
}

/** A fact that began before the file is written down in its first days; a later one, within a week. `null`: it has not come yet. */
function recordedOn(begunOn: Day | null, { openedOn, lastDay, random }: Recorder): Day | null {
  if (begunOn !== null && begunOn > lastDay) return null;
  const noticed =
    begunOn === null || begunOn <= openedOn
      ? addDays(openedOn, random.between(0, 9))
      : addDays(begunOn, random.between(0, 6));
  return later(openedOn, workdayBefore(earlier(noticed, lastDay)));
}

function recorded<F extends object>(
  fact: F,
  kind: string,
  index: number,
  begunOn: Day | null,
  recorder: Recorder,
): (F & Omit<Recorded, 'source'>)[] {
  const day = recordedOn(begunOn, recorder);
  if (day === null) return [];
  return [
    {
      ...fact,
      id: stableId(kind, `${recorder.personKey} ${index}`),
      authorKey: recorder.leadKey,
      teamKey: recorder.teamKey,
      recordedAt: officeHour(day, recorder.random),
      supersedesId: null,
      supersededAt: null,
      correctionReason: '',
    },
  ];
}

/** One document in twenty was first written down with a wrong end; the wrong row stays, and says what replaced it. */
function withCorrection<T extends Recorded & { validUntil: Day | null }>(rows: T[], recorder: Recorder): T[] {
  return rows.flatMap((row, index) => {
    const readAgainOn = workdayBefore(addDays(row.recordedAt.slice(0, 10), recorder.random.between(6, 40)));
    if (
      row.validUntil === null ||
      !recorder.random.chance(0.06) ||
      readAgainOn > recorder.lastDay ||
      readAgainOn <= row.recordedAt.slice(0, 10)
    )
      return [row];
    const readAgainAt = officeHour(readAgainOn, recorder.random);
    const first: T = {
      ...row,
      id: stableId('first reading', `${recorder.personKey} ${index}`),
      validUntil: addDays(row.validUntil, 30),
      source: 'declared',
      supersededAt: readAgainAt,
    };
    return [
      first,
      { ...row, recordedAt: readAgainAt, supersedesId: first.id, correctionReason: 'Date relue sur la carte.' },
    ];
  });
}

/** A row that tells an end was last written when that end was known. */
function lastKnown(fact: { validFrom: Day | null; validUntil: Day | null }, { lastDay }: Recorder): Day | null {
  return fact.validUntil !== null && fact.validUntil <= lastDay ? fact.validUntil : fact.validFrom;
}

/** Everything known of a life, as rows somebody wrote on some day. */
export function recordedFacts(facts: Facts, recorder: Recorder): RecordedFacts {
  return {
    documents: withCorrection(
      facts.documents.flatMap((fact, index) =>
        recorded(fact, 'document', index, fact.issuedOn ?? fact.validFrom, recorder),
      ),
      recorder,
    ),
    procedures: facts.procedures.flatMap((fact, index) =>
      recorded(
        fact,
        'procedure',
        index,
        lastKnown({ validFrom: fact.openedOn, validUntil: fact.closedOn ?? fact.stageSince }, recorder),
        recorder,
      ),
    ),
    housing: facts.housing.flatMap((fact, index) =>
      recorded(fact, 'housing', index, lastKnown(fact, recorder), recorder),
    ),
    training: facts.training.flatMap((fact, index) =>
      recorded(fact, 'training', index, lastKnown(fact, recorder), recorder),
    ),
    employment: facts.employment.flatMap((fact, index) =>
      recorded(fact, 'employment', index, lastKnown(fact, recorder), recorder),
    ),
    projects: facts.projects.flatMap((fact, index) => recorded(fact, 'project', index, fact.validFrom, recorder)),
  };
}
