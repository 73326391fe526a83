import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventClass, ICalEventStatus } from 'ical-generator';
import type { AppointmentStatus, PlaceKind } from '@guichet/appointments-contract';

/** What a calendar hears of an appointment: when and how people meet, and whether they do. */
export interface CalendarEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly placeKind: PlaceKind;
  readonly status: AppointmentStatus;
  readonly changedAt: string;
}

/** Said on every device a calendar reaches, therefore without a name, a service or a reason. */
const PLACES: Readonly<Record<PlaceKind, string>> = {
  on_site: 'sur place',
  phone: 'par téléphone',
  video: 'par visio',
  home: 'à domicile',
  elsewhere: 'à l’extérieur',
};
const OFF: readonly AppointmentStatus[] = ['cancelled', 'excused'];
const REFRESH_SECONDS = 15 * 60;

/** The diary as iCalendar (RFC 5545). Times are in UTC, which every calendar shows in its own zone, summer time included. */
export function calendarText(events: readonly CalendarEvent[]): string {
  const calendar = ical({
    name: 'Rendez-vous',
    prodId: { company: 'guichet', product: 'agenda', language: 'FR' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH_SECONDS,
  });
  for (const event of events) {
    const off = OFF.includes(event.status);
    const changed = new Date(event.changedAt);
    calendar.createEvent({
      id: `${event.uid}@rendez-vous`,
      sequence: event.sequence,
      start: new Date(event.startsAt),
      end: new Date(event.endsAt),
      stamp: changed,
      lastModified: changed,
      summary: `Rendez-vous (${PLACES[event.placeKind]})`,
      status: off ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      busystatus: off ? ICalEventBusyStatus.FREE : ICalEventBusyStatus.BUSY,
      class: ICalEventClass.PRIVATE,
    });
  }
  return calendar.toString();
}
