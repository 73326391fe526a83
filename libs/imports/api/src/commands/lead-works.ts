import type { Transaction } from '@guichet/platform-api-kernel';

const WORKS_THERE = `
select 1 from team_membership tm join member m on m.id = tm.member_id
where tm.member_id = $1 and tm.team_id = $2 and m.active and m.role in ('worker', 'team_lead')
  and tm.since <= today() and (tm.until is null or tm.until >= today())`;

/** Whether the database would take this member as lead worker of a file of the team today. */
export async function leadWorks(transaction: Transaction, leadId: string, teamId: string): Promise<boolean> {
  return (await transaction.query(WORKS_THERE, [leadId, teamId])).length > 0;
}
