import { Service, inject } from '@angular/core';
import type { AppointmentStatus, Conflict } from '@guichet/appointments-contract';
import { localeOf } from '@guichet/platform-ui';
import type { IconName, Tone } from '@guichet/platform-ui';
import { Language, Words } from '@guichet/platform-web-kernel';

const ZONE = 'Europe/Brussels';

/** How a state looks beside its word. */
export const STATUS_LOOK: Readonly<Record<AppointmentStatus, { tone: Tone; icon: IconName }>> = {
  booked: { tone: 'info', icon: 'calendar' },
  honoured: { tone: 'ok', icon: 'check' },
  no_show: { tone: 'bad', icon: 'close' },
  excused: { tone: 'warn', icon: 'info' },
  cancelled: { tone: 'neutral', icon: 'close' },
  moved: { tone: 'neutral', icon: 'arrow' },
};

/** Days and times as people say them; follows the language inside `computed`. */
@Service()
export class DiaryWords {
  private readonly language = inject(Language);
  private readonly words = inject(Words);

  time(instant: string): string {
    return this.said(instant, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  }

  period(item: { startsAt: string; endsAt: string }): string {
    return `${this.time(item.startsAt)} – ${this.time(item.endsAt)}`;
  }

  /** A calendar day, YYYY-MM-DD, or the day of an instant. */
  day(day: string): string {
    return this.said(day.length === 10 ? `${day}T12:00:00Z` : day, { weekday: 'long', day: 'numeric', month: 'long' });
  }

  conflict({ kind, memberName, at }: Conflict): string {
    const when = at === null ? '' : at.length === 10 ? this.day(at) : this.time(at);
    return this.words.say(`appointments.conflict.${kind}`, { name: memberName ?? '', when });
  }

  private said(instant: string, options: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(localeOf(this.language.active()), { timeZone: ZONE, ...options }).format(
      new Date(instant),
    );
  }
}
