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

/** The calendar day in Brussels of an instant, YYYY-MM-DD. */
export function brusselsDay(instant: Date): string {
  return DAY.format(instant);
}
