import type { Gender } from '@guichet/people-contract';
import type { Day } from '../calendar';
import type {
  DemoEmployment,
  DemoHousing,
  DemoProcedure,
  DemoProject,
  DemoResidenceDocument,
  DemoTraining,
  Recorded,
} from '../city-types';
import type { Origin } from './origins';
import type { Random } from '../chance/random';
import { TRADES } from '../texts/trades';

/** A fact of a life before somebody at the guichet wrote it down. */
export type Fact<T extends Recorded> = Omit<T, keyof Recorded> & { source: Recorded['source'] };

/** What a person may need; chooses the notes, the sentence and the services. */
export type Need =
  | 'papers'
  | 'cohort'
  | 'asylum'
  | 'appeal'
  | 'regularisation'
  | 'shelter'
  | 'housing'
  | 'social_aid'
  | 'french'
  | 'literacy'
  | 'path'
  | 'work'
  | 'recognition'
  | 'project'
  | 'minor'
  | 'protection'
  | 'family'
  | 'reunion'
  | 'health'
  | 'return';

/** What is known of a person before the story of their papers is told. */
export interface Story {
  random: Random;
  today: Day;
  origin: Origin;
  gender: Gender;
  age: number;
  /** Day the file is opened at the guichet. */
  openedOn: Day;
  speaksFrench: boolean;
  readsLatin: boolean;
}

/** What a life holds, in the order it happened. */
export interface Facts {
  arrivedOn: Day;
  documents: Fact<DemoResidenceDocument>[];
  procedures: Fact<DemoProcedure>[];
  housing: Fact<DemoHousing>[];
  training: Fact<DemoTraining>[];
  employment: Fact<DemoEmployment>[];
  projects: Fact<DemoProject>[];
  needs: Need[];
}

export function noFacts(arrivedOn: Day, needs: Need[]): Facts {
  return { arrivedOn, documents: [], procedures: [], housing: [], training: [], employment: [], projects: [], needs };
}

export function residenceDocument(
  typeCode: string,
  validFrom: Day | null,
  validUntil: Day | null,
  details: Partial<Fact<DemoResidenceDocument>> = {},
): Fact<DemoResidenceDocument> {
  return {
    typeCode,
    number: null,
    issuedOn: validFrom,
    validFrom,
    validUntil,
    untilPrecision: validUntil === null ? 'unknown' : 'day',
    labourMarket: 'not_stated',
    authority: 'Ville de Liège',
    lostOn: null,
    withdrawnOn: null,
    note: '',
    source: 'original_seen',
    ...details,
  };
}

export function procedure(
  kindCode: string,
  openedOn: Day | null,
  stage: string,
  details: Partial<Fact<DemoProcedure>> = {},
): Fact<DemoProcedure> {
  return {
    kindCode,
    openedOn,
    stage,
    stageSince: null,
    nextDeadlineOn: null,
    nextDeadlineWhat: '',
    lawyer: '',
    outcome: '',
    closedOn: null,
    source: 'declared',
    ...details,
  };
}

export function housing(
  kindCode: string,
  validFrom: Day | null,
  validUntil: Day | null,
  details: Partial<Fact<DemoHousing>> = {},
): Fact<DemoHousing> {
  return {
    kindCode,
    municipalityCode: '62063',
    validFrom,
    validUntil,
    mustLeaveOn: null,
    note: '',
    source: 'declared',
    ...details,
  };
}

export function training(
  kindCode: string,
  title: string,
  validFrom: Day | null,
  details: Partial<Fact<DemoTraining>> = {},
): Fact<DemoTraining> {
  return {
    kindCode,
    title,
    providerKey: null,
    providerName: '',
    validFrom,
    validUntil: null,
    hoursPlanned: null,
    hoursDone: 0,
    outcome: '',
    note: '',
    source: 'declared',
    ...details,
  };
}

export function employment(
  kindCode: string,
  occupation: string,
  validFrom: Day | null,
  details: Partial<Fact<DemoEmployment>> = {},
): Fact<DemoEmployment> {
  return {
    kindCode,
    occupationCode: TRADES[occupation]?.code ?? null,
    occupation,
    employer: '',
    validFrom,
    validUntil: null,
    hoursPerWeek: null,
    note: '',
    source: 'declared',
    ...details,
  };
}

export function project(
  title: string,
  stageCode: string,
  validFrom: Day | null,
  details: Partial<Fact<DemoProject>> = {},
): Fact<DemoProject> {
  return { title, stageCode, ownWords: '', nextStep: '', validFrom, validUntil: null, source: 'declared', ...details };
}
