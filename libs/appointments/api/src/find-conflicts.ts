import { Injectable } from '@nestjs/common';
import { APPOINTMENT_PROBLEMS } from '@guichet/appointments-contract';
import type { AskConflicts, Conflict, ConflictKind, Conflicts, WorkingStretch } from '@guichet/appointments-contract';
import { conflictsOf, dayAt, hoursThatCount, periodFits } from '@guichet/appointments-domain';
import type { Busy } from '@guichet/appointments-domain';
import { Clock, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, Transaction } from '@guichet/platform-api-kernel';
import { Refused } from '@guichet/platform-contract';
import { STRETCHES } from './working-hours.queries';

interface MemberRow {
  readonly id: string;
  readonly name: string;
  readonly own: WorkingStretch[];
  readonly team: WorkingStretch[];
}
interface BusyRow extends Busy {
  readonly memberId: string;
}
interface DayRow {
  readonly holidays: string[];
  readonly closures: { startsOn: string; endsOn: string }[];
}

/** Whoever books for the same member or the same person waits: two who ask at once would both find the moment free. */
const ONE_AT_A_TIME = `
select pg_advisory_xact_lock(k.key) from (
  select distinct hashtextextended('appointment ' || x, 0) as key from unnest($1::text[]) x order by key) k`;
/** What was free when it was booked and may be taken since. */
const TAKEN: readonly ConflictKind[] = ['double_booking', 'person_double_booking'];

const MEMBERS = `
select m.id, m.given_name || ' ' || m.family_name as name,
  (select ${STRETCHES} from working_hours h where h.member_id = m.id) as own,
  (select ${STRETCHES} from working_hours h where h.team_id = coalesce($2::uuid, (
    select tm.team_id from team_membership tm where tm.member_id = m.id and tm.since <= today() and (tm.until is null or tm.until >= today())
    order by tm.since, tm.team_id limit 1))) as team
from member m where m.id = any ($1) order by m.family_name, m.given_name`;
const BUSY =
  'select member_id as "memberId", starts_at as "startsAt", ends_at as "endsAt" from busy_times($1, $2, $3, $4)';
const PERSON = `
select a.starts_at as "startsAt", a.ends_at as "endsAt" from appointment a
where a.case_file_id = $1 and a.status = 'booked' and a.starts_at < $3 and a.ends_at > $2 and a.id is distinct from $4 order by a.starts_at`;
const DAY = `
select (select coalesce(array_agg(e.code), '{}') from reference_entry e where e.list = 'public_holiday' and e.code = $1) as holidays,
  (select coalesce(jsonb_agg(jsonb_build_object('startsOn', c.starts_on, 'endsOn', c.ends_on)), '[]') from team_closure c
    where c.team_id = $2 and $1::date between c.starts_on and c.ends_on) as closures`;

/** Looks for what speaks against a moment: a warning for whoever books, never a wall. */
@Injectable()
export class FindConflicts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, asked: AskConflicts): Promise<Conflicts> {
    return this.unitOfWork.transaction(actor, async (transaction) => ({
      conflicts: await this.within(transaction, asked),
    }));
  }

  /** @throws appointment_conflicts with the list, unless whoever books knows better */
  async refuse(transaction: Transaction, asked: AskConflicts, despite: boolean): Promise<void> {
    await this.refuseAmong(transaction, asked, despite, () => true);
  }

  /** As `refuse`, for what was booked before: only what has been booked since then counts. */
  async refuseTaken(transaction: Transaction, asked: AskConflicts, despite: boolean): Promise<void> {
    await this.refuseAmong(transaction, asked, despite, ({ kind }) => TAKEN.includes(kind));
  }

  private async refuseAmong(
    transaction: Transaction,
    asked: AskConflicts,
    despite: boolean,
    counts: (conflict: Conflict) => boolean,
  ): Promise<void> {
    const locked = asked.caseFileId === null ? asked.memberIds : [...asked.memberIds, asked.caseFileId];
    await transaction.query(ONE_AT_A_TIME, [locked]);
    const conflicts = (await this.within(transaction, asked)).filter(counts);
    if (conflicts.length > 0 && !despite) throw new Refused(APPOINTMENT_PROBLEMS.conflicts, 409, {}, [], { conflicts });
  }

  private async within(transaction: Transaction, asked: AskConflicts): Promise<Conflict[]> {
    const moment = { startsAt: new Date(asked.startsAt), endsAt: new Date(asked.endsAt) };
    if (!periodFits(moment.startsAt, moment.endsAt)) throw new Refused(APPOINTMENT_PROBLEMS.period, 422);
    const { memberIds, teamId, caseFileId, exceptId } = asked;
    const between = [moment.startsAt, moment.endsAt, exceptId];
    const members = await transaction.query<MemberRow>(MEMBERS, [memberIds, teamId]);
    const busy = await transaction.query<BusyRow>(BUSY, [memberIds, ...between]);
    const personBusy = await transaction.query<Busy>(PERSON, [caseFileId, ...between]);
    const [day] = await transaction.query<DayRow>(DAY, [dayAt(moment.startsAt), teamId]);
    return conflictsOf(moment, {
      now: this.clock.now(),
      holidays: day?.holidays ?? [],
      closures: day?.closures ?? [],
      participants: members.map(({ id, name, own, team }) => ({
        name,
        hours: hoursThatCount(own, team).stretches,
        busy: busy.filter(({ memberId }) => memberId === id),
      })),
      personBusy,
    });
  }
}
