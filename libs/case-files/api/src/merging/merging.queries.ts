import type { DuplicateEvidence } from '@guichet/case-files-contract';
import { NAMES } from '@guichet/people-api';

const SIDE = `
jsonb_build_object('caseFileId', f.id, 'reference', f.reference, 'status', f.status, 'openedOn', f.opened_on, 'organisationId', f.organisation_id,
  'leadName', m.given_name || ' ' || m.family_name, 'organisationShortName', o.short_name,
  'names', ${NAMES},
  'birth', jsonb_build_object('year', p.birth_year, 'month', p.birth_month, 'day', p.birth_day, 'approximate', p.birth_approximate, 'assigned', p.birth_assigned),
  'spellings', (select coalesce(jsonb_agg(a.spelling order by a.spelling), '[]') from person_alias a where a.person_id = f.id),
  'phones', (select coalesce(jsonb_agg(c.value order by c.value), '[]') from contact_method c
    where c.person_id = f.id and c.kind in ('phone', 'whatsapp') and c.valid_until is null))
from case_file f join person p on p.id = f.id join member m on m.id = f.lead_member_id join organisation o on o.id = f.organisation_id`;

/** Pairs with the evidence side by side, and their record. $1 most pairs. Each side passes row-level security once more. */
export const DUPLICATES = /* sql */ `
with pair as materialized (
  select d.one_id, d.other_id, d.evidence, row_number() over () as place,
    (select ${SIDE} where f.id = d.one_id) as one, (select ${SIDE} where f.id = d.other_id) as other,
    ctx_merges(d.one_id) and ctx_merges(d.other_id) as mergeable
  from duplicate_pairs($1) d
), recorded as (
  insert into audit_event (action, object_kind, object_ids, rooms)
    select 'duplicate.listed', 'person', coalesce(array_agg(distinct u), '{}'), '{identity,contact}' from pair cross join lateral unnest(array[one_id, other_id]) u
)
select evidence, one, other, mergeable from pair where one is not null and other is not null order by place`;

/** One side as the database writes it. */
export interface SideRow {
  readonly caseFileId: string;
  readonly reference: string;
  readonly status: 'new' | 'in_assessment' | 'active' | 'standby' | 'closed' | 'archived';
  readonly openedOn: string;
  readonly leadName: string;
  readonly organisationShortName: string;
  readonly names: {
    readonly familyNames: string;
    readonly givenNames: string;
    readonly knownAs: string;
    readonly ownScriptName: string;
    readonly nameOrder: 'given_first' | 'family_first';
  };
  readonly birth: {
    readonly year: number | null;
    readonly month: number | null;
    readonly day: number | null;
    readonly approximate: boolean;
    readonly assigned: boolean;
  };
  readonly spellings: readonly string[];
  readonly phones: readonly string[];
}

/** A pair as the database writes it. */
export interface PairRow {
  readonly evidence: readonly DuplicateEvidence[];
  readonly one: SideRow;
  readonly other: SideRow;
  readonly mergeable: boolean;
}

const merger = (far: string, near: string): string => `
  select jsonb_build_object('mergerId', g.id, 'version', g.version, 'caseFileId', g.${far}, 'reference', (select f.reference from case_file f where f.id = g.${far}),
    'mergedAt', g.created_at, 'mergedBy', m.given_name || ' ' || m.family_name, 'reason', g.reason,
    'allowedActions', case when ctx_merges(g.surviving_id) and ctx_merges(g.merged_id) then jsonb_build_array('undo') else '[]' end) as line, g.created_at
  from file_merger g join member m on m.id = g.merged_by_id where g.${near} = c.id and g.undone_at is null`;

/** What a file leads to, and what leads to it. $1 file. No row: the actor may not know it. */
export const MERGERS_OF_FILE = /* sql */ `
select (select q.line from (${merger('surviving_id', 'merged_id')}) q) as into,
  (select coalesce(jsonb_agg(q.line order by q.created_at), '[]') from (${merger('merged_id', 'surviving_id')}) q) as from
from case_file c where c.id = $1`;
