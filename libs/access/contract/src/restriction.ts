/** Why a file is restricted, and for whom it stays open besides the lead worker. */
export interface RestrictFile {
  reason: string;
  /** Colleagues who are named on the file together with it. */
  memberIds: string[];
}

/** The same by the officer, who names the file by its guichet number and does not enter it. */
export interface RestrictFileByNumber extends RestrictFile {
  reference: string;
}

/** Why a restriction ends. */
export interface LiftRestriction {
  reason: string;
}

/** A restriction that holds or held. */
export interface RestrictionView {
  id: string;
  version: number;
  reference: string;
  organisation: string;
  reason: string;
  setBy: string;
  setAt: string;
  /** Members named on the file now, without the lead worker. */
  named: string[];
  liftedAt: string | null;
  liftedBy: string | null;
  liftingReason: string;
}

/** Restrictions, those that hold first. */
export interface RestrictionList {
  items: RestrictionView[];
}

export const RESTRICTION_LIMITS = { reasonMin: 10, reasonMax: 1000, members: 20 } as const;
