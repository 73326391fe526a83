import { PLACE_KINDS } from '@guichet/appointments-contract';
import type {
  AppointmentItem,
  BookAppointment,
  ChangeAppointment,
  InterpreterState,
  PlaceKind,
} from '@guichet/appointments-contract';
import { instantAt } from '@guichet/appointments-domain';

/** Lengths offered, in minutes. */
export const DURATIONS = ['15', '30', '45', '60', '90', '120', '180'] as const;

/** A time as it is typed, on the clock in Brussels. */
export interface TypedMoment {
  readonly day: string;
  readonly from: string;
  readonly minutes: string;
}

/** What may be changed without moving an appointment, while it is typed. */
export interface AppointmentChangeDraft {
  readonly subject: string;
  readonly placeKind: PlaceKind;
  readonly place: string;
  readonly discreet: boolean;
  readonly memberIds: readonly string[];
  readonly externals: string;
  readonly interpreterState: InterpreterState;
  readonly interpreterLanguageCode: string;
}

/** An appointment while it is typed. */
export interface AppointmentDraft extends TypedMoment, AppointmentChangeDraft {
  readonly caseFileId: string;
  readonly teamId: string;
}

/** A new appointment of a member, on a day. */
export function newDraft(
  facts: Pick<AppointmentDraft, 'day' | 'caseFileId' | 'teamId' | 'subject'> & { readonly me: string },
): AppointmentDraft {
  const { me, ...known } = facts;
  return {
    ...known,
    from: '',
    minutes: '60',
    placeKind: PLACE_KINDS[0],
    place: '',
    discreet: false,
    memberIds: me === '' ? [] : [me],
    externals: '',
    interpreterState: 'none',
    interpreterLanguageCode: '',
  };
}

/** Beginning and end as instants; null while day or time are missing. */
export function periodOf({ day, from, minutes }: TypedMoment): { startsAt: string; endsAt: string } | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || !/^\d\d:\d\d/.test(from)) return null;
  const start = instantAt(day, from.slice(0, 5));
  return { startsAt: start.toISOString(), endsAt: new Date(start.getTime() + Number(minutes) * 60_000).toISOString() };
}

/** What stands now, for typing over it. */
export function changeDraftOf(item: AppointmentItem): AppointmentChangeDraft {
  const { subject, placeKind, place, discreet, participants, externals, interpreter } = item;
  return {
    subject,
    placeKind,
    place,
    discreet,
    memberIds: participants.map(({ memberId }) => memberId),
    externals: externals.join(', '),
    interpreterState: interpreter.state,
    interpreterLanguageCode: interpreter.languageCode ?? '',
  };
}

/** The change as the API takes it. */
export function changeOf(draft: AppointmentChangeDraft): ChangeAppointment {
  const { subject, placeKind, place, discreet, memberIds, externals, interpreterState } = draft;
  return {
    subject,
    placeKind,
    place,
    discreet,
    memberIds: [...memberIds],
    externals: externals
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
    interpreterState,
    interpreterLanguageCode: interpreterState === 'none' ? null : draft.interpreterLanguageCode,
  };
}

/** The appointment as the API takes it; null while the time is missing. */
export function bookingOf(draft: AppointmentDraft, despiteConflicts: boolean): BookAppointment | null {
  const period = periodOf(draft);
  if (period === null) return null;
  return {
    ...period,
    ...changeOf(draft),
    caseFileId: draft.caseFileId === '' ? null : draft.caseFileId,
    teamId: draft.teamId === '' ? null : draft.teamId,
    despiteConflicts,
  };
}
