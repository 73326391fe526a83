import type { AppointmentItem } from './appointment';
import type { Task } from './task';

/** `GET /api/case-files/:id/diary`: what stands in the diary about one person, latest appointment first. */
export interface FileDiary {
  readonly appointments: readonly AppointmentItem[];
  readonly tasks: readonly Task[];
  /** False: the person wants no reminders; null where the caller may not read how to reach the person. */
  readonly remindersWanted: boolean | null;
}

/** `PUT /api/case-files/:id/reminders`. */
export interface ChooseReminders {
  readonly wanted: boolean;
}
