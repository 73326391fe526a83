import type {
  Appointment,
  AppointmentItem,
  AppointmentLink,
  AppointmentReminder,
  AppointmentStep,
} from '@guichet/appointments-contract';
import { allowedSteps, usualAbsence } from '@guichet/appointments-domain';
import { displayName } from '@guichet/people-domain';
import type { AppointmentRow } from './diary.queries';

/** An appointment with everything about it, as the database answers it. */
export interface WholeRow extends AppointmentRow {
  readonly organisationShortName: string;
  readonly excusedByDefault: boolean;
  /** Earlier places in the diary, the first one first. */
  readonly earlier: AppointmentLink[];
  /** Later places, the next one first. */
  readonly later: AppointmentLink[];
  readonly history: AppointmentStep[];
  readonly reminders: AppointmentReminder[];
}

/** A line of the diary. Only the organisation in whose diary it stands takes steps; moving books anew. */
export function itemView(row: AppointmentRow, now: Date): AppointmentItem {
  return {
    id: row.id,
    version: row.version,
    status: row.status,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    subject: row.subject,
    placeKind: row.placeKind,
    place: row.place,
    discreet: row.discreet,
    caseFileId: row.caseFileId,
    personName: row.names ? displayName(row.names) : null,
    teamId: row.teamId,
    teamName: row.teamName,
    participants: row.participants,
    externals: row.externals,
    interpreter: { state: row.interpreterState, languageCode: row.interpreterLanguageCode },
    allowedActions: row.own ? allowedSteps(row, now).filter((action) => action !== 'move' || row.mayBook) : [],
  };
}

const instant = (text: string): string => new Date(text).toISOString();

/** The whole page of an appointment. */
export function appointmentView(row: WholeRow, now: Date): Appointment {
  const item = itemView(row, now);
  const self = { id: item.id, startsAt: item.startsAt, status: item.status };
  const links = (list: AppointmentLink[]): AppointmentLink[] =>
    list.map((link) => ({ ...link, startsAt: instant(link.startsAt) }));
  const moved = row.earlier.length + row.later.length > 0;
  return {
    ...item,
    organisationShortName: row.organisationShortName,
    chain: moved ? [...links(row.earlier), self, ...links(row.later)] : [],
    history: row.history.map((step) => ({ ...step, at: instant(step.at) })),
    reminders: row.reminders.map((reminder) => ({
      ...reminder,
      dueAt: instant(reminder.dueAt),
      sentAt: reminder.sentAt === null ? null : instant(reminder.sentAt),
    })),
    usualAbsence: usualAbsence(row.excusedByDefault),
  };
}
