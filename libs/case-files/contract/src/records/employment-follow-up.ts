import type { FactSource } from '../vocabularies';

/** Asked some time after work began: whether it lasts. Days are YYYY-MM-DD; null where not known. */
export interface EmploymentFollowUpInput {
  source: FactSource;
  /** Code in reference list employment_follow_up_kind: how long after the beginning. */
  kindCode: string;
  /** Work that is followed up, in the same file. */
  employmentEpisodeId: string;
  /** Day it is to be asked; worked out from the first day of the work where left empty. */
  dueOn: string | null;
  /** Day of the answer; empty while it is awaited. */
  answeredOn: string | null;
  /** Code in reference list employment_follow_up_answer: whether the person still works there. */
  answerCode: string | null;
  /** Remark. */
  note: string;
}
