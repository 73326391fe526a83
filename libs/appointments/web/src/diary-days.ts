import type { AppointmentItem } from '@guichet/appointments-contract';
import { addDays, dayAt, mondayOf, weekdayOf } from '@guichet/appointments-domain';

/** One day of the page. */
export interface DiaryDay {
  readonly day: string;
  readonly weekend: boolean;
  readonly items: readonly AppointmentItem[];
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** The day of the address; today when it names none. */
export function dayOfAddress(asked: string | undefined, today: string): string {
  return asked !== undefined && DAY.test(asked) && Number.isFinite(Date.parse(`${asked}T00:00:00Z`)) ? asked : today;
}

/** The seven days of the week in which a day lies. */
export function weekOf(day: string): readonly string[] {
  const monday = mondayOf(day);
  return Array.from({ length: 7 }, (_, index) => addDays(monday, index));
}

/** Appointments under the day on which they begin. A weekend without any is left out, unless it is the chosen day. */
export function diaryDays(
  days: readonly string[],
  items: readonly AppointmentItem[],
  chosen: string,
): readonly DiaryDay[] {
  return days
    .map((day) => ({
      day,
      weekend: weekdayOf(day) > 5,
      items: items.filter((item) => dayAt(new Date(item.startsAt)) === day),
    }))
    .filter(({ day, weekend, items: found }) => !weekend || found.length > 0 || day === chosen);
}
