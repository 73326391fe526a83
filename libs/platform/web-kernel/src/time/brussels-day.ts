const DAY = 86_400_000;
const FORMAT = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });

/** The calendar day in Brussels of an instant, or some days later, YYYY-MM-DD: the day people at the desk mean. */
export function brusselsDay(from: Date, daysLater = 0): string {
  return FORMAT.format(from.getTime() + daysLater * DAY);
}
