/** `GET /api/me/calendar-feed`: whether there is a secret address, never the address itself. */
export interface CalendarFeed {
  readonly active: boolean;
  readonly createdAt: string | null;
  readonly lastReadAt: string | null;
}

/** `POST /api/me/calendar-feed`: the address, said once; it takes the place of the one before. */
export interface CalendarFeedAddress {
  readonly address: string;
}

/** Days of the past and of the future that a feed shows. */
export const FEED_DAYS = { past: 30, future: 365 } as const;
/** Readings of one feed within an hour before it is asked to wait; calendars ask every few minutes at most. */
export const FEED_READINGS_PER_HOUR = 120;
/** Wrong addresses tried from one network within an hour before it is asked to wait. */
export const FEED_MISSES_PER_HOUR = 20;
