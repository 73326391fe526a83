import type { Room } from '@guichet/access-contract';

/** What a day is awaited for, besides papers and leaving one's housing. */
export const AWAITED_DAYS = ['aid_decision', 'aid_appeal', 'housing_confirmation', 'employment_follow_up'] as const;
export type AwaitedDayKind = (typeof AWAITED_DAYS)[number];

/** The room in which the record stands. */
export const AWAITED_ROOMS = {
  aid_decision: 'income',
  aid_appeal: 'income',
  housing_confirmation: 'housing',
  employment_follow_up: 'employment',
} as const satisfies Record<AwaitedDayKind, Room>;

/** The reference list of the record's code. */
export const AWAITED_LISTS = {
  aid_decision: 'aid_request_kind',
  aid_appeal: 'aid_request_kind',
  housing_confirmation: 'housing_application_kind',
  employment_follow_up: 'employment_follow_up_kind',
} as const satisfies Record<AwaitedDayKind, string>;

/** Days ahead within which an awaited day is shown on the file; one that passed stays until something is recorded. */
export const AWAITED_DAYS_AHEAD = 60;

/** A day that a record of the file waits for. */
export interface AwaitedDay {
  kind: AwaitedDayKind;
  /** Code of the record, in the reference list of its kind. */
  code: string;
  /** The body, the landlord or the work, in words. */
  text: string;
  on: string;
}
