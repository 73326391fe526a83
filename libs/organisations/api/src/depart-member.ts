import { Injectable } from '@nestjs/common';
import type { Depart, DeparturePlan, HeldFile, Holding } from '@guichet/organisations-contract';
import { refusedFor } from '@guichet/platform-contract';
import { record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, ChangedDto } from '@guichet/platform-api-kernel';
import { memberActions } from './administers';
import { MEMBER_BEFORE } from './member.queries';
import type { MemberBeforeRow } from './member.rows';

const HOLDINGS = 'select * from member_holdings($1)';
/** Under row-level security: only those the caller may know of, and that is written down like any other list. */
const FILES = `
with known as (
  select f.id, f.reference, f.team_id from case_file f where f.lead_member_id = $1 and f.status not in ('closed', 'archived') order by f.reference limit 500),
seen as (
  insert into audit_event (action, object_kind, object_id, object_ids)
    select 'member.held_files', 'member', $1::uuid, array_agg(id) from known having count(*) > 0)
select id, reference, team_id from known order by reference`;
// first, because a task nobody could do would refuse every heir
const DROP_TASKS = 'select drop_tasks_beyond($1, $2, $3)';
const DEPART = 'select depart_member($1, $2, $3, $4) as version';

interface HoldingRow extends Omit<Holding, 'teamId' | 'team'> {
  team_id: string | null;
  team: string | null;
}

/** Somebody leaves: what they held goes to colleagues, everything ends, and it is written down. */
@Injectable()
export class DepartMember {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async plan(actor: Actor, id: string): Promise<DeparturePlan> {
    const before = await this.leaving(actor, id);
    const rows = await this.unitOfWork.statement<HoldingRow & Record<string, unknown>>(actor, HOLDINGS, [id]);
    const files = await this.unitOfWork.statement<Omit<HeldFile, 'teamId'> & { team_id: string }>(actor, FILES, [id]);
    return {
      version: before.version,
      holdings: rows.map(({ team_id: teamId, team, files: count, referrals, tasks, appointments, successors }) => ({
        teamId,
        team: team ?? '',
        files: count,
        referrals,
        tasks,
        appointments,
        successors,
      })),
      files: files.map(({ id: file, reference, team_id: teamId }) => ({ id: file, reference, teamId })),
    };
  }

  /** All of it happens, or nothing; the very next request of the member is refused. */
  async run(actor: Actor, id: string, { heirs, files }: Depart, version: number): Promise<ChangedDto> {
    await this.leaving(actor, id);
    const byTeam = JSON.stringify(Object.fromEntries(heirs.map(({ teamId, memberId }) => [teamId ?? '', memberId])));
    const byFile = JSON.stringify(Object.fromEntries(files.map(({ caseFileId, memberId }) => [caseFileId, memberId])));
    return this.unitOfWork.transaction(actor, async (transaction) => {
      await transaction.query(DROP_TASKS, [id, byTeam, byFile]);
      const [row] = await transaction.query<{ version: number }>(DEPART, [id, version, byTeam, byFile]);
      if (!row) throw refusedFor('stale_version');
      await record(transaction, { action: 'member.depart', objectKind: 'member', objectId: id });
      return { id, version: row.version };
    });
  }

  private async leaving(actor: Actor, id: string): Promise<MemberBeforeRow> {
    const [before] = await this.unitOfWork.statement<MemberBeforeRow & Record<string, unknown>>(actor, MEMBER_BEFORE, [
      id,
    ]);
    if (!before) throw refusedFor('not_found');
    const allowed = memberActions(actor, { id, organisationId: before.organisation_id, role: before.role });
    if (!allowed.includes('edit_rights')) throw refusedFor('forbidden');
    return before;
  }
}
