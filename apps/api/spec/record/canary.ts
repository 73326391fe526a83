/** A word that stands only in what belongs to persons: it may be in no answer that was not recorded. */
export const CANARY = 'Zorvandie';
