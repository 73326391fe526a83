import type { Gender } from '@guichet/people-contract';
import type { Day } from '../calendar';
import type { Need } from '../people/facts';
import type { Random } from '../chance/random';

/** What referrals need to know of a person and of their file. */
export interface Referred {
  key: string;
  label: string;
  gender: Gender;
  needs: readonly Need[];
  language: string;
  interpreterNeeded: boolean;
  readsLatin: boolean;
  /** A paper gives work as an employee. */
  mayWork: boolean;
  /** Holds, or held lately, a residence permit: nobody is refused for want of one. */
  hasTitle: boolean;
  teamKey: string;
  leadKey: string;
  openedOn: Day;
  /** Last day of history: yesterday, or the day the file was closed. */
  until: Day;
  today: Day;
  random: Random;
}
