import { createHash } from 'node:crypto';

/** What the digest of an event covers, as text; docs/record-format.md says how each is written. */
export interface RecordedEvent {
  readonly event_id: string;
  /** ISO 8601 in UTC with six digits of a second and `Z`. */
  readonly at: string;
  readonly request_id: string | null;
  readonly member_id: string | null;
  readonly organisation_id: string | null;
  readonly role: string | null;
  readonly action: string;
  readonly outcome: string;
  readonly relation: string | null;
  readonly case_file_id: string | null;
  readonly object_kind: string | null;
  readonly object_id: string | null;
  readonly object_ids: readonly string[];
  readonly rooms: readonly string[];
  readonly detail_digest: Buffer;
}

/** What stands before the first seal and the first checkpoint. */
export const GENESIS = Buffer.alloc(32);

/** A field in the canonical form: four bytes of length, then UTF-8; a field that is null has the length -1. */
export function canonicalField(text: string | null): Buffer {
  const length = Buffer.alloc(4);
  const bytes = text === null ? Buffer.alloc(0) : Buffer.from(text, 'utf8');
  length.writeInt32BE(text === null ? -1 : bytes.length);
  return Buffer.concat([length, bytes]);
}

/** SHA-256 of bytes. */
export function sha256(...parts: readonly Buffer[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** The digest of an event, computed from its columns. */
export function eventDigest(event: RecordedEvent): Buffer {
  const fields = [
    event.event_id,
    event.at,
    event.request_id,
    event.member_id,
    event.organisation_id,
    event.role,
    event.action,
    event.outcome,
    event.relation,
    event.case_file_id,
    event.object_kind,
    event.object_id,
    event.object_ids.join(','),
    event.rooms.join(','),
    event.detail_digest.toString('hex'),
  ];
  return sha256(...fields.map(canonicalField));
}

/** The hash of a seal: its place, the hash before it, the digest of its event. */
export function sealHash(sequence: bigint, previous: Buffer, digest: Buffer): Buffer {
  const place = Buffer.alloc(8);
  place.writeBigInt64BE(sequence);
  return sha256(place, previous, digest);
}

/** The digest of a detail that may be erased. */
export function detailDigest(salt: Buffer, detail: string): Buffer {
  return sha256(salt, Buffer.from(detail, 'utf8'));
}
