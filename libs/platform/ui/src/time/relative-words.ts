/** The Intl tag behind an interface language. The right-to-left test language borrows Arabic. */
export function localeOf(language: string): string {
  if (language.startsWith('ar')) return 'ar';
  return language === 'en' ? 'en-GB' : 'fr-BE';
}

const ZONE = 'Europe/Brussels';
const DAY = 86_400_000;
const THIS_MOMENT = { 'fr-BE': 'à l’instant', 'en-GB': 'just now' } as const;

/** The words of a date in a language, each ready to show. */
export interface DateWords {
  /** "dans 12 jours" */
  readonly distance: string;
  /** "le 4 mars", with the year when it is another one */
  readonly day: string;
  /** "jeudi 4 mars 2027 à 14 h 30": for the title and the accessible name */
  readonly exact: string;
}

/**
 * Says a date as people do, seen from `now`, by calendar days in Brussels.
 * @param date ISO day ('2027-03-04') or instant; a day has no hour to show.
 */
export function wordsOfDate(date: string, now: Date, language: string): DateWords {
  const locale = localeOf(language);
  const hasTime = date.includes('T');
  const instant = hasTime ? new Date(date) : new Date(`${date}T12:00:00Z`);
  const days = calendarDay(instant) - calendarDay(now);
  const sameYear = yearOf(instant) === yearOf(now);
  const dayFormat = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: sameYear ? undefined : 'numeric',
    timeZone: ZONE,
  });
  const exactFormat = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: ZONE,
  });
  const french = language === 'fr';
  const time = hasTime ? timeOfDay(instant, locale, french) : '';
  return {
    distance: distance(instant, now, days, hasTime, locale),
    day: `${french ? 'le ' : ''}${firstOfMonth(dayFormat.format(instant), french)}`,
    exact: [firstOfMonth(exactFormat.format(instant), french), time].filter(Boolean).join(french ? ' à ' : ', '),
  };
}

function distance(instant: Date, now: Date, days: number, hasTime: boolean, locale: string): string {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const minutes = Math.round((instant.getTime() - now.getTime()) / 60_000);
  // "cette minute-ci" is what the platform would say
  if (hasTime && minutes === 0 && locale in THIS_MOMENT) return THIS_MOMENT[locale as keyof typeof THIS_MOMENT];
  if (hasTime && Math.abs(minutes) < 60) return relative.format(minutes, 'minute');
  if (hasTime && days === 0) return relative.format(Math.round(minutes / 60), 'hour');
  if (Math.abs(days) < 60) return relative.format(days, 'day');
  if (Math.abs(days) < 700) return relative.format(Math.round(days / 30.44), 'month');
  return relative.format(Math.round(days / 365.25), 'year');
}

function calendarDay(instant: Date): number {
  const [year = 0, month = 1, day = 1] = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE })
    .format(instant)
    .split('-')
    .map(Number);
  return Date.UTC(year, month - 1, day) / DAY;
}

function yearOf(instant: Date): string {
  return new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: ZONE }).format(instant);
}

/** French writes "14 h 30", not "14:30". */
function timeOfDay(instant: Date, locale: string, french: boolean): string {
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: ZONE }).format(instant);
  if (!french) return time;
  const [hour = '', minute = ''] = time.split(':');
  return minute === '00' ? `${Number(hour)} h` : `${Number(hour)} h ${minute}`;
}

/** French says "le 1er mars". */
export function firstOfMonth(words: string, french: boolean): string {
  return french ? words.replace(/(^|\s)1 (?=\p{L})/u, '$11er ') : words;
}
