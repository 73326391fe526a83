import { firstOfMonth, localeOf } from './relative-words';

/**
 * Says a date as far as it is known, without an article: "23 avril 1991", "avril 1991", "1991".
 * @param date '1991', '1991-04' or '1991-04-23'; empty says nothing.
 */
export function wordsOfPartialDate(date: string, language: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!year) return '';
  const format = new Intl.DateTimeFormat(localeOf(language), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  });
  return firstOfMonth(format.format(Date.UTC(year, (month ?? 1) - 1, day ?? 1)), language === 'fr');
}
