const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });

/** The calendar day in Brussels, YYYY-MM-DD. */
export function brusselsDay(instant: Date): string {
  return DAY.format(instant);
}
