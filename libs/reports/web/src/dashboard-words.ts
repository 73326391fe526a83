import { Service, inject } from '@angular/core';
import { localeOf } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
import type { Figure, MonthRange } from '@guichet/reports-contract';

const ZONE = 'UTC';

/** Numbers, months and days as a dashboard says them. Follows the language inside `computed`. */
@Service()
export class DashboardWords {
  private readonly words = inject(Words);

  say(key: string, params?: Readonly<Record<string, unknown>>): string {
    return this.words.say(`reports.${key}`, params);
  }

  /** "1 284", "< 5", or a mark for a number that is hidden to protect another. */
  figure(figure: Figure): string {
    if (figure.value !== null) return this.number(figure.value);
    return this.say(figure.reason === 'linked' ? 'hidden.linkedMark' : 'hidden.smallMark');
  }

  number(value: number): string {
    return new Intl.NumberFormat(this.locale()).format(value);
  }

  /** "71 %" */
  share(value: number | null): string {
    if (value === null) return this.say('hidden.none');
    return new Intl.NumberFormat(this.locale(), { style: 'percent', maximumFractionDigits: 0 }).format(value);
  }

  /** "3,5 j" */
  days(value: number | null | undefined): string {
    if (value === null || value === undefined) return this.say('hidden.none');
    const count = new Intl.NumberFormat(this.locale(), {
      minimumFractionDigits: value < 10 ? 1 : 0,
      maximumFractionDigits: 1,
    }).format(value);
    return this.say('unit.days', { count });
  }

  /** "+ 4 %", "− 12 %", "=" */
  change(now: number, before: number): string {
    const share = (now - before) / before;
    const percent = new Intl.NumberFormat(this.locale(), { style: 'percent', maximumFractionDigits: 0 }).format(
      Math.abs(share),
    );
    if (Math.abs(share) < 0.005) return this.say('change.none');
    return this.say(share > 0 ? 'change.more' : 'change.less', { amount: percent });
  }

  /** "+ 16", "− 3" */
  difference(difference: number): string {
    if (difference === 0) return this.say('change.none');
    return this.say(difference > 0 ? 'change.more' : 'change.less', { amount: this.number(Math.abs(difference)) });
  }

  /** "mars", with the year where it begins or where asked: "mars 2027". */
  month(month: string, options: { short?: boolean; year?: boolean } = {}): string {
    const format = new Intl.DateTimeFormat(this.locale(), {
      month: options.short ? 'short' : 'long',
      ...(options.year ? { year: options.short ? '2-digit' : 'numeric' } : {}),
      timeZone: ZONE,
    });
    return format.format(new Date(`${month}-15T12:00:00Z`));
  }

  /** "4 mars 2027" */
  day(day: string, options: { short?: boolean } = {}): string {
    const parts: Intl.DateTimeFormatOptions = options.short
      ? { day: 'numeric', month: 'short' }
      : { day: 'numeric', month: 'long', year: 'numeric' };
    const words = new Intl.DateTimeFormat(this.locale(), { ...parts, timeZone: ZONE }).format(
      new Date(`${day}T12:00:00Z`),
    );
    return this.words.language() === 'fr' ? words.replace(/^1 (?=\p{L})/u, '1er ') : words;
  }

  /** "décembre 2025 – novembre 2026", or one month. */
  range({ from, to }: MonthRange): string {
    if (from === to) return this.month(to, { year: true });
    const sameYear = from.slice(0, 4) === to.slice(0, 4);
    return `${this.month(from, { year: !sameYear })} – ${this.month(to, { year: true })}`;
  }

  /** "il y a 20 s" */
  ago(seconds: number): string {
    const format = new Intl.RelativeTimeFormat(this.locale(), { style: 'short', numeric: 'auto' });
    if (seconds < 60) return format.format(-seconds, 'second');
    if (seconds < 3600) return format.format(-Math.floor(seconds / 60), 'minute');
    return format.format(-Math.floor(seconds / 3600), 'hour');
  }

  private locale(): string {
    return localeOf(this.words.language());
  }
}
