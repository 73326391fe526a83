import { Injectable } from '@nestjs/common';
import { APPOINTMENT_PROBLEMS } from '@guichet/appointments-contract';
import type { ReplaceWorkingHours, WorkingHours as Hours, WorkingStretch } from '@guichet/appointments-contract';
import { hoursThatCount, weekFits } from '@guichet/appointments-domain';
import { record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor, Refused } from '@guichet/platform-contract';
import { STRETCHES } from './working-hours.queries';

interface HoursRow {
  readonly own: WorkingStretch[];
  readonly team: WorkingStretch[];
}

const MINE = `
select (select ${STRETCHES} from working_hours h where h.member_id = ctx_member()) as own,
  (select ${STRETCHES} from working_hours h where h.team_id = (
    select tm.team_id from team_membership tm where tm.member_id = ctx_member() and tm.since <= today() and (tm.until is null or tm.until >= today())
    order by tm.since, tm.team_id limit 1)) as team`;
const OF_TEAM = `
select '[]'::jsonb as own, (select ${STRETCHES} from working_hours h where h.team_id = t.id) as team from team t where t.id = $1`;
const MAY = `
select (t.organisation_id = ctx_organisation() or ctx_role() = 'administrator') as may from team t where t.id = $1`;
const CLEAR = `delete from working_hours where member_id = $1 or team_id = $2`;
const WRITE = `
insert into working_hours (member_id, team_id, weekday, from_time, to_time)
select $1, $2, s.weekday, s.from_time, s.to_time from unnest($3::smallint[], $4::time[], $5::time[]) as s (weekday, from_time, to_time)`;

/** The hours of a member or a team: read, and replaced as a whole. The last choice counts. */
@Injectable()
export class WorkingHours {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async mine(actor: Actor): Promise<Hours> {
    const [row] = await this.unitOfWork.statement<HoursRow & Record<string, unknown>>(actor, MINE);
    return hoursThatCount(row?.own ?? [], row?.team ?? []);
  }

  async ofTeam(actor: Actor, teamId: string): Promise<Hours> {
    const [row] = await this.unitOfWork.statement<HoursRow & Record<string, unknown>>(actor, OF_TEAM, [teamId]);
    if (!row) throw refusedFor('not_found');
    return hoursThatCount([], row.team);
  }

  replaceMine(actor: Actor, command: ReplaceWorkingHours): Promise<void> {
    return this.replace(actor, { memberId: actor.memberId, teamId: null }, command);
  }

  replaceOfTeam(actor: Actor, teamId: string, command: ReplaceWorkingHours): Promise<void> {
    return this.replace(actor, { memberId: null, teamId }, command);
  }

  private async replace(
    actor: Actor,
    { memberId, teamId }: { memberId: string | null; teamId: string | null },
    { stretches }: ReplaceWorkingHours,
  ): Promise<void> {
    if (!weekFits(stretches)) throw new Refused(APPOINTMENT_PROBLEMS.workingHours, 422);
    await this.unitOfWork.transaction(actor, async (transaction) => {
      if (teamId !== null) {
        const [team] = await transaction.query<{ may: boolean }>(MAY, [teamId]);
        if (!team) throw refusedFor('not_found');
        if (!team.may) throw refusedFor('forbidden');
      }
      await transaction.query(CLEAR, [memberId, teamId]);
      const columns = [
        stretches.map(({ weekday }) => weekday),
        stretches.map(({ from }) => from),
        stretches.map(({ to }) => to),
      ];
      await transaction.query(WRITE, [memberId, teamId, ...columns]);
      await record(transaction, {
        action: 'working_hours.replace',
        objectKind: teamId === null ? 'member' : 'team',
        objectId: memberId ?? teamId,
      });
    });
  }
}
