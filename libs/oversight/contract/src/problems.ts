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
} as const;
