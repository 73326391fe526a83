import pg from 'pg';
import type { ClientBase } from 'pg';
import { secondPlace, trustedKeys } from '@guichet/platform-api-kernel';
import type { Configuration, TrustedKey } from '@guichet/platform-api-kernel';
import { walkChain } from './verify-chain';
import { walkCheckpoints } from './verify-checkpoints';

/** Outcome of a verification; `fault` names the first thing that does not agree. */
export interface RecordVerification {
  readonly sealed: number;
  readonly unsealed: number;
  readonly checkpoints: number;
  /** Seals after the last checkpoint: what nobody outside the database vouches for yet. */
  readonly unsigned: number;
  readonly fault: string | null;
}

/** What stands outside the database. */
export interface Witness {
  readonly lines: readonly string[];
  readonly keys: readonly TrustedKey[];
}

const ALARM_SECONDS = 30;
const SIGNED_WITHIN_MINUTES = 10;
const STRAYS = `
select (select count(*) from audit_event e where not exists (select 1 from audit_seal s where s.event_id = e.id)
    and not exists (select 1 from audit_unsealed u where u.event_id = e.id))::int as strays,
  (select count(*) from audit_unsealed u where not exists (select 1 from audit_event e where e.id = u.event_id))::int as lost,
  (select count(*) from audit_unsealed u where exists (select 1 from audit_seal s where s.event_id = u.event_id))::int as twice,
  (select count(*) from audit_unsealed)::int as unsealed,
  (select coalesce(max(extract(epoch from clock_timestamp() - at)), 0) from audit_unsealed)::float as oldest`;
const UNSIGNED = `
select coalesce(extract(epoch from max(sealed_at) - min(sealed_at)), 0)::float as seconds from audit_seal where sequence > $1`;

interface Loose {
  readonly strays: number;
  readonly lost: number;
  readonly twice: number;
  readonly unsealed: number;
  readonly oldest: number;
}

/** Recomputes everything the record says of itself and compares it with what was signed outside the database. */
export async function verifyAgainst(client: ClientBase, witness: Witness): Promise<RecordVerification> {
  const { checkpoints, fault: signatures } = await walkCheckpoints(client, witness.lines, witness.keys);
  const chain = await walkChain(client, new Map(checkpoints.map(({ sequence, hash }) => [sequence, hash])));
  const signed = checkpoints.at(-1)?.sequence ?? 0;
  const [loose] = (await client.query<Loose>(STRAYS)).rows;
  const [late] = (await client.query<{ seconds: number }>(UNSIGNED, [signed])).rows;
  const stopped =
    witness.keys.length > 0 && (late?.seconds ?? 0) > SIGNED_WITHIN_MINUTES * 60
      ? `nothing was signed since seal ${signed}`
      : null;
  return {
    sealed: chain.sealed,
    unsealed: loose?.unsealed ?? 0,
    checkpoints: checkpoints.length,
    unsigned: Math.max(0, chain.sealed - signed),
    fault: chain.fault ?? signatures ?? (loose ? looseFault(loose) : null) ?? stopped,
  };
}

function looseFault({ strays, lost, twice, oldest }: Loose): string | null {
  if (strays > 0) return `${strays} events stand outside the chain`;
  if (lost > 0) return `${lost} events that wait for their seal are missing`;
  if (twice > 0) return `${twice} sealed events wait for a seal`;
  return oldest > ALARM_SECONDS ? `an event waits for its seal since ${Math.round(oldest)} seconds` : null;
}

const SIGNED = 'select coalesce(max(number), 0)::int as last from audit_checkpoint';
const TRIES = 3;

/**
 * The record of the product that the settings name, in one view of the database. The second place is read first: what
 * stands there was sealed before, so that the view holds it, even while the product goes on.
 */
export async function verifyRecord(configuration: Configuration): Promise<RecordVerification> {
  const client = new pg.Client({ connectionString: configuration.roleUrl('guichet_audit') });
  await client.connect();
  try {
    for (let attempt = 1; ; attempt += 1) {
      const lines = await secondPlace(configuration).lines();
      await client.query('begin isolation level repeatable read read only');
      const last = (await client.query<{ last: number }>(SIGNED)).rows[0]?.last ?? 0;
      if (last <= lines.length || attempt === TRIES)
        return await verifyAgainst(client, { lines, keys: trustedKeys(configuration) });
      await client.query('rollback');
    }
  } finally {
    await client.end();
  }
}
