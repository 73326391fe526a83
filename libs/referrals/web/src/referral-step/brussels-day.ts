const DAY = 86_400_000;
const FORMAT = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });

/** The day in Brussels, some days after an instant, YYYY-MM-DD. */
export function brusselsDay(from: Date, daysLater: number): string {
  return FORMAT.format(from.getTime() + daysLater * DAY);
}
