import { sealOf } from '@guichet/platform-api-kernel';
import type { ReferralStatus } from '@guichet/referrals-contract';

export interface NoticeRow {
  id: string;
  kind: string;
  created_at: Date;
  read_at: Date | null;
  referral: {
    id: string;
    status: ReferralStatus;
    subject: string;
    personLabel: string;
    fromOrganisationShortName: string;
    toOrganisationShortName: string;
    responsible: { id: string; name: string } | null;
  } | null;
  case_file_id: string | null;
  case_file_reference: string | null;
  sort_key: string;
}

/**
 * Own notices, newest first, with what each is about as far as the member may see it now: referral and file pass their
 * own policies. $1 only unread, $2 and $3 where the page before ended, $4 items of a page; one more is read.
 */
export const LIST = `
with page as (
  select n.* from notice n
  where n.member_id = (select ctx_member()) and ($1::boolean is not true or n.read_at is null)
    and ($2::timestamptz is null or (n.created_at, n.id) < ($2, $3::uuid))
  order by n.created_at desc, n.id desc limit $4 + 1
), shown as (
  insert into audit_event (action, object_kind, object_ids)
  select 'notice.list', 'referral', array_agg(distinct r.id) from page p join referral r on r.id = p.referral_id having count(*) > 0
)
select p.id, p.kind, p.created_at, p.read_at,
  (select jsonb_build_object('id', r.id, 'status', r.status, 'subject', case when r.status = 'entered_in_error' then '' else sealed_at('referral.subject', r.id, r.subject) end,
      'personLabel', case when r.status = 'entered_in_error' then '' else r.person_label end,
      'fromOrganisationShortName', fo.short_name, 'toOrganisationShortName', tu.short_name,
      'responsible', case when m.id is not null then jsonb_build_object('id', m.id, 'name', m.given_name || ' ' || m.family_name) end)
    from referral r join organisation fo on fo.id = r.from_organisation_id join organisation tu on tu.id = r.to_organisation_id
    left join member m on m.id = r.responsible_member_id where r.id = p.referral_id) as referral,
  f.id as case_file_id, f.reference as case_file_reference,
  to_char(p.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as sort_key,
  ${sealOf('(select r.case_file_id from referral r where r.id = p.referral_id)')}
from page p left join case_file f on f.id = p.case_file_id order by p.created_at desc, p.id desc`;

export const UNREAD = `select count(*)::integer as unread from notice where member_id = (select ctx_member()) and read_at is null`;

/** Marking twice changes nothing. */
export const READ_ONE = `
with mine as (select id from notice where id = $1), marked as (
  update notice set read_at = $2 where id = $1 and read_at is null
) select id from mine`;

export const READ_ALL = `update notice set read_at = $1 where member_id = (select ctx_member()) and read_at is null`;
