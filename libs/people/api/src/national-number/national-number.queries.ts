import { sealOf } from '@guichet/platform-api-kernel';
import { NUMBER_READ } from './number-vault';
import type { NumberRead } from './number-vault';

/**
 * The number as the file shows it, with its record. $1 file. No row: the actor may not know the file. Row-level security
 * answers no number to whoever works for an organisation without an authorisation.
 */
export const NUMBER_OF_FILE = /* sql */ `
with found as materialized (
  select n.id, n.version, n.kind, n.source, n.created_at, ${NUMBER_READ} from national_number n where n.person_id = $1 and n.superseded_at is null
), recorded as (
  insert into audit_event (action, case_file_id, object_kind, object_id, rooms)
    select 'national_number.seen_masked', $1, 'national_number', f.id, '{identity}' from found f
)
select ctx_uses_national_numbers() as enabled, f.*, ctx_contributes('identity') and exists (
    select 1 from case_room r where r.case_file_id = c.id and r.room = 'identity' and r.contributors && (select ctx_subjects())) as contributes,
  ctx_may('case_file.write') as writes, ${sealOf('c.id')}
from case_file c left join found f on true where c.id = $1
`;

/** The one row of {@link NUMBER_OF_FILE}. */
export interface NumberOfFileRow extends NumberRead {
  readonly enabled: boolean;
  readonly contributes: boolean;
  readonly writes: boolean;
  readonly id: string | null;
  readonly version: number;
  readonly kind: 'national_register' | 'bis';
  readonly source: 'paper' | 'register' | 'stated';
  readonly created_at: Date;
}

/** What a command needs to know first: whether the file may be known, and whether numbers are used. $1 file. */
export const NUMBER_STANDING = 'select ctx_uses_national_numbers() as enabled from case_file where id = $1';
