import { CHECK_MONTHS } from '@guichet/referrals-contract';
import type { CheckMonths } from '@guichet/referrals-contract';
import { addMonths } from './brussels-calendar';

/** When the sender is asked whether it held: 1, 3, 6 and 12 months after the day of completion. */
export function followUpDays(completedOn: string): { months: CheckMonths; dueOn: string }[] {
  return CHECK_MONTHS.map((months) => ({ months, dueOn: addMonths(completedOn, months) }));
}
