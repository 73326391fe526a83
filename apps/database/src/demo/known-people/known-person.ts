import type { Day } from '../calendar';
import type { DemoPerson } from '../city-types';
import type { Hand } from './hand';
import type { PersonWish } from '../people/people';

/** A story told on purpose: what is fixed beforehand, and what is written by hand afterwards. */
export interface KnownPerson {
  wish: Omit<PersonWish, 'index'>;
  write?: (person: DemoPerson, hand: Hand, today: Day) => void;
}
