import { addDays as daysLater, instantAt } from '@guichet/appointments-domain';
import type { AppointmentStatus, CancelledBy, PlaceKind } from '@guichet/appointments-contract';
import type { DemoCity, DemoMember, DemoPerson } from '../city-types';
import { Random } from '../chance/random';
import { stableId } from '../chance/stable-id';
import { workday, workdayBefore } from '../calendar';
import type { Day } from '../calendar';

/** An appointment of the demonstration city; members and teams by key. */
export interface DemoAppointment {
  id: string;
  calendarUid: string;
  memberKey: string;
  teamKey: string;
  person: DemoPerson | null;
  status: AppointmentStatus;
  startsAt: string;
  endsAt: string;
  subject: string;
  placeKind: PlaceKind;
  place: string;
  discreet: boolean;
  externals: string[];
  interpreterState: 'none' | 'requested' | 'confirmed';
  interpreterLanguageCode: string | null;
  cancelledBy: CancelledBy | null;
  reasonCode: string | null;
  movedToId: string | null;
  sequence: number;
}

/** Days from today and times on the clock in Brussels at which a worker meets people. */
const SLOTS: readonly (readonly [offset: number, time: string, minutes: number])[] = [
  [-12, '10:00', 60],
  [-8, '14:00', 45],
  [-6, '09:30', 60],
  [-4, '11:00', 30],
  [-2, '13:30', 60],
  [-1, '10:00', 45],
  [0, '09:00', 60],
  [0, '10:30', 45],
  [0, '14:00', 60],
  [1, '09:30', 60],
  [2, '15:00', 30],
  [4, '11:00', 60],
  [7, '10:00', 60],
  [9, '14:30', 45],
];
const SUBJECTS = [
  'Entretien de suivi',
  'Premier accueil',
  'Bilan',
  'Point sur les démarches',
  'Préparation d’un courrier',
];
const OUTCOMES: readonly (readonly [AppointmentStatus, number])[] = [
  ['honoured', 14],
  ['no_show', 3],
  ['excused', 2],
  ['cancelled', 2],
];
const REASONS: Readonly<Partial<Record<AppointmentStatus, readonly string[]>>> = {
  excused: ['illness', 'childcare', 'transport'],
  cancelled: ['illness', 'work_or_training', 'colleague_away'],
};

function appointment(member: DemoMember, person: DemoPerson, slot: number, today: Day): DemoAppointment {
  const [offset, time, minutes] = SLOTS[slot % SLOTS.length] ?? [0, '09:00', 60];
  const random = new Random(`diary ${member.key} ${slot}`);
  const near = daysLater(today, offset);
  const day = offset < 0 ? workdayBefore(near) : offset === 0 ? today : workday(near);
  const start = instantAt(day, time);
  const past = day < today;
  const status = past ? random.weighted(OUTCOMES) : 'booked';
  const language = person.languages.find(({ interpreterNeeded }) => interpreterNeeded);
  const placeKind = random.weighted<PlaceKind>([
    ['on_site', 8],
    ['phone', 2],
    ['video', 1],
    ['home', 1],
    ['elsewhere', 1],
  ]);
  const reasons = REASONS[status];
  return {
    id: stableId('appointment', `${member.key} ${slot}`),
    calendarUid: stableId('calendar', `${member.key} ${slot}`),
    memberKey: member.key,
    teamKey: person.file.teamKey,
    person,
    status,
    startsAt: start.toISOString(),
    endsAt: new Date(start.getTime() + minutes * 60_000).toISOString(),
    subject: random.pick(SUBJECTS),
    placeKind,
    place: placeKind === 'on_site' ? `Bureau ${random.between(1, 9)}` : '',
    discreet: placeKind === 'elsewhere',
    externals: language && !past ? ['SeTIS'] : [],
    interpreterState: language ? (past || random.chance(0.6) ? 'confirmed' : 'requested') : 'none',
    interpreterLanguageCode: language?.code ?? null,
    cancelledBy: status === 'cancelled' ? random.pick<CancelledBy>(['person', 'service']) : null,
    reasonCode: reasons ? random.pick(reasons) : null,
    movedToId: null,
    sequence: 0,
  };
}

/** One of the appointments stood somewhere else first: the day before its day, until the person asked for another. */
function movedFrom(next: DemoAppointment): DemoAppointment {
  const earlier = (moment: string): string => new Date(Date.parse(moment) - 86_400_000).toISOString();
  return {
    ...next,
    id: stableId('appointment moved', next.id),
    status: 'moved',
    startsAt: earlier(next.startsAt),
    endsAt: earlier(next.endsAt),
    cancelledBy: 'person',
    reasonCode: 'work_or_training',
    movedToId: next.id,
  };
}

/** The diary of everybody who leads files: some weeks back, today, and some days ahead. */
export function diaryOf(city: DemoCity): DemoAppointment[] {
  return city.members.flatMap((member) => {
    const people = city.people.filter(
      ({ file }) => file.leadKey === member.key && !['closed', 'archived'].includes(file.status),
    );
    if (!member.active || people.length === 0) return [];
    const held = SLOTS.flatMap((_, slot) => {
      const person = people[slot % people.length];
      return person && slot < people.length * 2 ? [appointment(member, person, slot, city.today)] : [];
    });
    const next = held.find(({ status, startsAt }) => status === 'booked' && startsAt.slice(0, 10) > city.today);
    return next ? [...held.map((one) => (one === next ? { ...one, sequence: 1 } : one)), movedFrom(next)] : held;
  });
}
