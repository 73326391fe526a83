import { Injectable } from '@nestjs/common';

/** The only source of "now" for rules; tests put their own in its place. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** Today in Brussels as YYYY-MM-DD: the day people at the desk mean. */
  today(): string {
    return brusselsDay(this.now());
  }
}

const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });

const MINUTE_MILLISECONDS = 60_000;
let last = { minute: NaN, day: '' };

/** The calendar day in Brussels of an instant, YYYY-MM-DD. Days begin with a minute, so one answer serves its minute. */
export function brusselsDay(instant: Date): string {
  const minute = Math.floor(instant.getTime() / MINUTE_MILLISECONDS);
  if (minute !== last.minute) last = { minute, day: DAY.format(instant) };
  return last.day;
}
