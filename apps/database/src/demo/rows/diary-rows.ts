import { addDays } from '@guichet/appointments-domain';
import type { DemoCity } from '../city-types';
import { stableId } from '../chance/stable-id';
import { diaryOf } from '../diary/diary';
import type { DemoAppointment } from '../diary/diary';
import { rowIds } from './table-rows';
import type { RowIds, TableRows } from './table-rows';

const ACTIONS: Readonly<Record<string, string>> = {
  honoured: 'honour',
  no_show: 'miss',
  excused: 'excuse',
  cancelled: 'cancel',
  moved: 'move',
};

function appointmentRow({ memberKey, teamKey, person, ...row }: DemoAppointment, ids: RowIds): object {
  return {
    ...row,
    version: 1,
    createdAt: before(row.startsAt),
    changedAt: row.status === 'booked' ? before(row.startsAt) : row.endsAt,
    organisationId: ids.organisationOf(teamKey),
    teamId: ids.team(teamKey),
    caseFileId: person?.id ?? null,
    bookedById: ids.member(memberKey),
    note: '',
    participantSubjects: [],
  };
}

/** Booked a week earlier. */
function before(moment: string): string {
  return new Date(Date.parse(moment) - 7 * 86_400_000).toISOString();
}

function stepRows(
  { id, memberKey, status, startsAt, endsAt, cancelledBy, reasonCode }: DemoAppointment,
  ids: RowIds,
): object[] {
  const step = (action: string, at: string, fromStatus: string | null, toStatus: string, over: boolean): object => ({
    id: stableId('appointment step', `${id} ${action}`),
    appointmentId: id,
    action,
    fromStatus,
    toStatus,
    actorId: ids.member(memberKey),
    at,
    cancelledBy: over ? cancelledBy : null,
    reasonCode: over ? reasonCode : null,
    note: '',
  });
  const booked = step('book', before(startsAt), null, 'booked', false);
  const action = ACTIONS[status];
  return action === undefined
    ? [booked]
    : [booked, step(action, status === 'moved' ? before(endsAt) : endsAt, 'booked', status, true)];
}

const TITLES = [
  'Rappeler la personne',
  'Envoyer la copie du courrier',
  'Prendre contact avec le propriétaire',
  'Préparer la réunion d’équipe',
] as const;

/** A few things to do for everybody who leads files: one overdue, one today, one to come, one that comes back. */
function taskRows(city: DemoCity, ids: RowIds): object[] {
  return city.members.flatMap((member) => {
    const people = city.people.filter(
      ({ file }) => file.leadKey === member.key && !['closed', 'archived'].includes(file.status),
    );
    const teamKey = member.teamKeys[0];
    if (!member.active || people.length === 0 || teamKey === undefined) return [];
    return TITLES.map((title, index) => {
      const shared = index === TITLES.length - 1;
      const dueOn = addDays(city.today, [-2, 0, 3, 5][index] ?? 1);
      return {
        id: stableId('task', `${member.key} ${index}`),
        version: 1,
        createdAt: `${addDays(city.today, -9)}T09:00:00Z`,
        organisationId: ids.organisationOf(teamKey),
        caseFileId: shared ? null : (people[index % people.length]?.id ?? null),
        ownerMemberId: member.id,
        ownerTeamId: null,
        createdById: member.id,
        title,
        note: '',
        dueOn,
        status: 'open',
        recurrenceUnit: shared ? 'weekly' : null,
        recurrenceInterval: shared ? 1 : null,
        seriesFirstOn: dueOn,
      };
    });
  });
}

/** Appointments with who takes part and what was done, and tasks. */
export function diaryRows(city: DemoCity): TableRows[] {
  const ids = rowIds(city);
  const diary = diaryOf(city);
  return [
    ['appointment', diary.map((one) => appointmentRow(one, ids))],
    [
      'appointment_participant',
      diary.map(({ id, memberKey }) => ({ appointmentId: id, memberId: ids.member(memberKey) })),
    ],
    ['appointment_step', diary.flatMap((one) => stepRows(one, ids))],
    ['task', taskRows(city, ids)],
  ];
}
