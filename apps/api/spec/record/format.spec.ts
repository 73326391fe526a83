import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  checkpointDigest,
  detailDigest,
  eventDigest,
  GENESIS,
  isSignedBy,
  keyOfSeed,
  sealHash,
  signCheckpoint,
} from '@guichet/platform-api-kernel';
import type { Checkpoint } from '@guichet/platform-api-kernel';
import { ChainCity, hasPython, secondVectors } from './chain-city';

const VECTORS = resolve(import.meta.dirname, '../../../../docs/record-vectors.json');

interface VectorEvent {
  id: number;
  at: string;
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
  detail_digest: string;
}
interface Vectors {
  events: { name: string; event: VectorEvent; digest: string }[];
  seals: { sequence: number; previous: string; digest: string; hash: string }[];
  details: { salt: string; detail: string; digest: string }[];
  checkpoints: { checkpoint: Checkpoint; publicKey: string; digest: string }[];
}

const hex = (bytes: Buffer): string => bytes.toString('hex');
const uuid = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;
const BARE: VectorEvent = {
  id: 1,
  at: '2026-11-23T10:00:00.000000Z',
  request_id: null,
  member_id: null,
  organisation_id: null,
  role: null,
  action: 'referral.withdraw',
  outcome: 'allowed',
  relation: 'clock',
  case_file_id: null,
  object_kind: null,
  object_id: null,
  object_ids: [],
  rooms: [],
  detail_digest: '',
};
const SALT = Buffer.alloc(32, 7);
const DETAIL = 'Elle l’a demandé à l’accueil · ጤና';
const EVENTS: [string, VectorEvent][] = [
  ['nothing but what must be', BARE],
  ['an empty text is not null', { ...BARE, id: 2, role: '' }],
  [
    'everything',
    {
      id: 9007199254740991,
      at: '2026-02-28T23:59:59.999999Z',
      request_id: uuid(1),
      member_id: uuid(2),
      organisation_id: uuid(3),
      role: 'worker',
      action: 'case_file.read',
      outcome: 'refused',
      relation: 'lead',
      case_file_id: uuid(4),
      object_kind: 'note',
      object_id: uuid(5),
      object_ids: [uuid(6), uuid(5)],
      rooms: ['identity', 'rights_violence'],
      detail_digest: hex(detailDigest(SALT, DETAIL)),
    },
  ],
];
const digestOf = (event: VectorEvent): Buffer =>
  eventDigest({ ...event, event_id: String(event.id), detail_digest: Buffer.from(event.detail_digest, 'hex') });

function vectors(): Vectors {
  const events = EVENTS.map(([name, event]) => ({ name, event, digest: hex(digestOf(event)) }));
  let previous: Buffer = GENESIS;
  const seals = EVENTS.map(([, event], index) => {
    const digest = digestOf(event);
    const before = previous;
    previous = sealHash(BigInt(index + 1), before, digest);
    return { sequence: index + 1, previous: hex(before), digest: hex(digest), hash: hex(previous) };
  });
  const key = keyOfSeed('k1', '42'.repeat(32));
  const first = signCheckpoint(
    { number: 1, at: '2026-11-23T10:00:00.000Z', sequence: 1, hash: seals[0]?.hash ?? '', previous: hex(GENESIS) },
    key,
  );
  const second = signCheckpoint(
    {
      number: 2,
      at: '2026-11-23T10:01:00.000Z',
      sequence: 3,
      hash: seals[2]?.hash ?? '',
      previous: checkpointDigest(first),
    },
    key,
  );
  const checkpoints = [first, second].map((checkpoint) => ({
    checkpoint,
    publicKey: key.publicKey,
    digest: checkpointDigest(checkpoint),
  }));
  return {
    events,
    seals,
    details: [{ salt: hex(SALT), detail: DETAIL, digest: hex(detailDigest(SALT, DETAIL)) }],
    checkpoints,
  };
}

describe('the format of the record', () => {
  it('is the one of the vectors', () => {
    if (process.env['RECORD_MATRIX'] === 'write') writeFileSync(VECTORS, `${JSON.stringify(vectors(), null, 2)}\n`);
    const written = JSON.parse(readFileSync(VECTORS, 'utf8')) as Vectors;
    expect(vectors()).toEqual(written);
    for (const { checkpoint, publicKey } of written.checkpoints) expect(isSignedBy(checkpoint, publicKey)).toBe(true);
  });

  it('is the one of the second program, where Python is', () => {
    expect(hasPython ? secondVectors(VECTORS) : 'agree').toContain('agree');
  });

  it('is the one of the database', async () => {
    const city = await ChainCity.build();
    try {
      for (const { event, digest } of vectors().events) {
        const { rows } = await city.client.query<{ digest: string }>(
          `select encode(audit_digest(row ($1::bigint, $2::timestamptz, $3::uuid, $4::uuid, $5::uuid, $6::text, $7::text, $8::text, $9::text, $10::uuid, $11::text, $12::uuid, $13::uuid[], $14::text[], decode($15, 'hex'), ''::bytea)::audit_event), 'hex') as digest`,
          Object.values(event),
        );
        expect(rows[0]?.digest).toBe(digest);
      }
    } finally {
      await city.end();
    }
  });
});
