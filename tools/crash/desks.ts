import type { MortalProduct } from './mortal-product.ts';

/** Where somebody writes: whose account, which file, and whom they may ask on which agreement. */
export interface Desk {
  readonly email: string;
  readonly caseFileId: string;
  readonly asks: { readonly teamId: string; readonly agreementId: string } | null;
}

interface DeskRow {
  email: string;
  caseFileId: string;
  teamId: string | null;
  agreementId: string | null;
}

/** One open file per worker who leads one; workers whose file has a live agreement with a team that can be asked come first. */
const DESKS = `
select * from (
  select distinct on (m.id) m.email, f.id as "caseFileId", a."teamId", a."agreementId"
  from case_file f join member m on m.id = f.lead_member_id and m.active and m.role = 'worker'
  left join lateral (
    select t.id as "teamId", g.id as "agreementId"
    from sharing_agreement g join team t on t.organisation_id = g.to_organisation_id and t.id = coalesce(g.to_team_id, t.id)
    join organisation o on o.id = t.organisation_id and o.has_account and o.active
    where g.case_file_id = f.id and g.from_organisation_id = f.organisation_id and g.revoked_on is null
      and g.expires_on > today() + 60 and t.active and t.accepts_referrals and t.id <> f.team_id
    order by t.id limit 1) a on true
  where f.status = 'active' and f.staff_of_organisation_id is null
  order by m.id, a."teamId" is null, f.id) d
order by "teamId" is null, email limit $1`;

/** The first `count` desks of the demonstration city. */
export async function findDesks(product: MortalProduct, count: number): Promise<Desk[]> {
  const rows = await product.sql<DeskRow>(DESKS, [count]);
  if (rows.length < count) throw new Error(`the demonstration city has only ${rows.length} desks`);
  return rows.map(({ email, caseFileId, teamId, agreementId }) => ({
    email,
    caseFileId,
    asks: teamId && agreementId ? { teamId, agreementId } : null,
  }));
}
