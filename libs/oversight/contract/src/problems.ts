/** Problem codes of what watches over the files. */
export const OVERSIGHT_PROBLEMS = {
  /** The actor reads the file already. */
  needless: 'break_glass_needless',
  /** An emergency of the actor on this file runs already: it is renewed, not opened again. */
  alreadyOpen: 'break_glass_open',
  /** The emergency has ended. */
  ended: 'break_glass_ended',
  /** The actor has not signed the undertaking of secrecy. */
  unsworn: 'break_glass_unsworn',
  /** Somebody has decided already. */
  reviewed: 'break_glass_reviewed',
  /** The days asked for are in no order, or more than a year. */
  incidentPeriod: 'incident_period',
  /** Somebody has looked at this day already. */
  unusualReviewed: 'unusual_reading_reviewed',
  /** The list does not stand where this step begins, or nothing is left on it. */
  retentionState: 'retention_state',
  /** Who submitted a list does not approve it. */
  retentionSecondPerson: 'retention_second_person',
  /** A convention that is recorded holds today. */
  conventionOver: 'convention_over',
  /** A file is kept back until a day to come. */
  retentionUntil: 'retention_until',
} as const;
