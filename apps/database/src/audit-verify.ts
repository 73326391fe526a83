import { createHash } from 'node:crypto';
import pg from 'pg';
import type { Configuration } from '@guichet/platform-api-kernel';

interface SealedRow {
  sequence: string;
  previous_hash: Buffer;
  hash: Buffer;
  event_id: string;
  at: string | null;
  request_id: string | null;
  member_id: string | null;
  organisation_id: string | null;
  role: string | null;
  action: string;
  outcome: string;
  relation: string | null;
  case_file_id: string | null;
  object_kind: string | null;
  object_id: string | null;
  object_ids: string[];
  rooms: string[];
  detail_digest: Buffer;
  detail: string | null;
}

/** Outcome of a verification; `fault` names the first thing that does not agree. */
export interface AuditVerification {
  readonly sealed: number;
  readonly unsealed: number;
  readonly fault: string | null;
}

const PAGE = `
select s.sequence, s.previous_hash, s.hash, s.event_id,
  to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  e.request_id, e.member_id, e.organisation_id, e.role, e.action, e.outcome, e.relation, e.case_file_id, e.object_kind, e.object_id,
  e.object_ids, e.rooms, e.detail_digest, d.detail
from audit_seal s left join audit_event e on e.id = s.event_id left join audit_detail d on d.event_id = s.event_id
where s.sequence > $1 order by s.sequence limit 5000`;
const STRAYS = `
select count(*)::int as strays from audit_event e
where not exists (select 1 from audit_seal s where s.event_id = e.id) and not exists (select 1 from audit_unsealed u where u.event_id = e.id)`;
const UNSEALED = `select count(*)::int as unsealed, coalesce(max(extract(epoch from clock_timestamp() - at)), 0)::float as oldest from audit_unsealed`;
const ALARM_SECONDS = 30;

/** A field as it stands in the digest: four bytes of length, then UTF-8; an empty field has the length -1. */
function field(text: string | null): Buffer {
  const length = Buffer.alloc(4);
  if (text === null) {
    length.writeInt32BE(-1);
    return length;
  }
  const bytes = Buffer.from(text, 'utf8');
  length.writeInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** The digest of an event, computed again from its columns. */
export function eventDigest(row: Omit<SealedRow, 'sequence' | 'previous_hash' | 'hash' | 'detail'>): Buffer {
  const fields = [
    row.event_id,
    row.at,
    row.request_id,
    row.member_id,
    row.organisation_id,
    row.role,
    row.action,
    row.outcome,
    row.relation,
    row.case_file_id,
    row.object_kind,
    row.object_id,
    row.object_ids.join(','),
    row.rooms.join(','),
    row.detail_digest.toString('hex'),
  ];
  return createHash('sha256')
    .update(Buffer.concat(fields.map(field)))
    .digest();
}

function sealHash(sequence: bigint, previous: Buffer, digest: Buffer): Buffer {
  const number = Buffer.alloc(8);
  number.writeBigInt64BE(sequence);
  return createHash('sha256').update(number).update(previous).update(digest).digest();
}

/** Walks the whole chain and recomputes every digest and hash; finds edits, removals, insertions and reorderings. */
export async function auditVerify(configuration: Configuration): Promise<AuditVerification> {
  const client = new pg.Client({ connectionString: configuration.roleUrl('guichet_audit') });
  await client.connect();
  try {
    let sequence = 0n;
    let previous: Buffer = Buffer.alloc(32);
    for (;;) {
      const { rows } = await client.query<SealedRow>(PAGE, [sequence.toString()]);
      for (const row of rows) {
        sequence += 1n;
        const fault = faultOf(row, sequence, previous);
        if (fault) return { sealed: Number(sequence) - 1, unsealed: 0, fault };
        previous = row.hash;
      }
      if (rows.length === 0) break;
    }
    const strays = (await client.query<{ strays: number }>(STRAYS)).rows[0]?.strays ?? 0;
    const waiting = (await client.query<{ unsealed: number; oldest: number }>(UNSEALED)).rows[0] ?? {
      unsealed: 0,
      oldest: 0,
    };
    const fault =
      strays > 0
        ? `${strays} events stand outside the chain`
        : waiting.oldest > ALARM_SECONDS
          ? `an event waits for its seal since ${Math.round(waiting.oldest)} seconds`
          : null;
    return { sealed: Number(sequence), unsealed: waiting.unsealed, fault };
  } finally {
    await client.end();
  }
}

function faultOf(row: SealedRow, sequence: bigint, previous: Buffer): string | null {
  if (BigInt(row.sequence) !== sequence) return `seal ${sequence} is missing`;
  if (row.at === null) return `the event of seal ${sequence} is missing`;
  if (!row.previous_hash.equals(previous)) return `seal ${sequence} does not follow the one before`;
  if (!sealHash(sequence, previous, eventDigest(row)).equals(row.hash))
    return `the event of seal ${sequence} was changed`;
  const digest = row.detail === null ? null : createHash('sha256').update(row.detail, 'utf8').digest();
  if (digest && !digest.equals(row.detail_digest)) return `the detail of seal ${sequence} was changed`;
  return null;
}
