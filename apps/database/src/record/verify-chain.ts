import type { ClientBase } from 'pg';
import { detailDigest, eventDigest, GENESIS, sealHash } from '@guichet/platform-api-kernel';
import type { RecordedEvent } from '@guichet/platform-api-kernel';

interface SealedRow extends Omit<RecordedEvent, 'at'> {
  readonly sequence: string;
  readonly previous_hash: Buffer;
  readonly hash: Buffer;
  readonly at: string | null;
  readonly salt: Buffer | null;
  readonly detail: string | null;
}

/** What a walk over the chain found. `fault` names the first thing that does not agree. */
export interface ChainWalk {
  readonly sealed: number;
  readonly fault: string | null;
}

const PAGE_ROWS = 5000;
const PAGE = `
select s.sequence, s.previous_hash, s.hash, s.event_id,
  to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  e.request_id, e.member_id, e.organisation_id, e.role, e.action, e.outcome, e.relation, e.case_file_id, e.object_kind, e.object_id,
  e.object_ids, e.rooms, e.detail_digest, d.salt, d.detail
from audit_seal s left join audit_event e on e.id = s.event_id left join audit_detail d on d.event_id = s.event_id
where s.sequence > $1 order by s.sequence limit ${PAGE_ROWS}`;

/**
 * Walks the whole chain and computes every digest and hash anew.
 * @param expected hash that a checkpoint signed, by the seal it named
 */
export async function walkChain(client: ClientBase, expected: ReadonlyMap<number, string>): Promise<ChainWalk> {
  let sequence = 0n;
  let previous: Buffer = GENESIS;
  for (;;) {
    const { rows } = await client.query<SealedRow>(PAGE, [sequence.toString()]);
    for (const row of rows) {
      sequence += 1n;
      const fault = faultOf(row, sequence, previous, expected.get(Number(sequence)));
      if (fault) return { sealed: Number(sequence) - 1, fault };
      previous = row.hash;
    }
    if (rows.length < PAGE_ROWS) break;
  }
  const beyond = [...expected.keys()].find((one) => one > Number(sequence));
  const fault = beyond === undefined ? null : `seal ${beyond} was signed and is not there: the record ends too early`;
  return { sealed: Number(sequence), fault };
}

function faultOf(row: SealedRow, sequence: bigint, previous: Buffer, signed: string | undefined): string | null {
  if (BigInt(row.sequence) !== sequence) return `seal ${sequence} is missing`;
  if (row.at === null) return `the event of seal ${sequence} is missing`;
  if (!row.previous_hash.equals(previous)) return `seal ${sequence} does not follow the one before`;
  if (!sealHash(sequence, previous, eventDigest({ ...row, at: row.at })).equals(row.hash))
    return `the event of seal ${sequence} was changed`;
  if (row.detail !== null && row.salt !== null && !detailDigest(row.salt, row.detail).equals(row.detail_digest))
    return `the detail of seal ${sequence} was changed`;
  if (signed !== undefined && row.hash.toString('hex') !== signed)
    return `seal ${sequence} is not the one that was signed: the record was rolled back or written anew`;
  return null;
}
