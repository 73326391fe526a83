import type { FactSource } from '../vocabularies';

/** A place on the list of a landlord. Days are YYYY-MM-DD; null where not known. */
export interface HousingApplicationInput {
  source: FactSource;
  /** Code in reference list housing_application_kind: kind of housing asked for. */
  kindCode: string;
  /** Company or owner. */
  landlord: string;
  /** Code in reference list housing_application_state: how far it is. */
  stateCode: string;
  /** Day of the application. */
  appliedOn: string | null;
  /** Number on the list. */
  registrationNumber: string;
  /** Day it was last confirmed. */
  lastConfirmedOn: string | null;
  /** Day by which it must be confirmed; worked out from the kind where left empty. */
  confirmationDueOn: string | null;
  /** Offers the person refused. */
  refusals: number;
  /** Remark. */
  note: string;
}
