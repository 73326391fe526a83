import type { ClientBase } from 'pg';
import type { Configuration } from '../configuration/configuration';
import { GENESIS } from './canonical';
import { checkpointDigest, isSignedBy, readCheckpoint, signCheckpoint } from './checkpoint';
import type { Checkpoint } from './checkpoint';
import type { SecondPlace } from './second-place';
import { signingKey, trustedKeys } from './signing-keys';

/** The database and the second place do not tell the same story: an alarm, and nothing is signed over it. */
export class RecordDisagrees extends Error {}

const ONE_AT_A_TIME = 'select pg_try_advisory_xact_lock(7215002) as mine';
const LAST = `
select number::int, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, sequence::int, encode(hash, 'hex') as hash,
  encode(previous, 'hex') as previous, key_id as key, encode(signature, 'hex') as signature
from audit_checkpoint order by number desc limit 1`;
const HEAD = `select sequence::int, encode(hash, 'hex') as hash from audit_seal order by sequence desc limit 1`;
const SEAL = `select encode(hash, 'hex') as hash from audit_seal where sequence = $1`;
const KEEP = `
insert into audit_checkpoint (number, at, sequence, hash, previous, key_id, signature)
values ($1, $2, $3, decode($4, 'hex'), decode($5, 'hex'), $6, decode($7, 'hex'))`;

/**
 * Signs where the chain ends and takes that to the second place, when something was sealed since the last time. The
 * second place comes first: a crash between the two leaves it one ahead, which the next writing makes good.
 */
export class CheckpointWriter {
  constructor(
    private readonly configuration: Configuration,
    private readonly place: SecondPlace,
  ) {}

  /**
   * @param client of the role that seals, inside a transaction
   * @returns the checkpoint written, or null when there was nothing to say or another process is at it
   */
  async write(client: ClientBase, now: Date): Promise<Checkpoint | null> {
    if (!(await client.query<{ mine: boolean }>(ONE_AT_A_TIME)).rows[0]?.mine) return null;
    const last = await this.agreed(client);
    const head = (await client.query<{ sequence: number; hash: string }>(HEAD)).rows[0];
    if (!head || head.sequence === (last?.sequence ?? 0)) return null;
    // a clock that was set back is no reason for the record to go back
    const at = last && last.at > now.toISOString() ? last.at : now.toISOString();
    const next = signCheckpoint(
      {
        number: (last?.number ?? 0) + 1,
        at,
        sequence: head.sequence,
        hash: head.hash,
        previous: last ? checkpointDigest(last) : GENESIS.toString('hex'),
      },
      signingKey(this.configuration, now, last === undefined),
    );
    await this.place.append(next.number, next.at.slice(0, 10), JSON.stringify(next));
    await this.keep(client, next);
    return next;
  }

  /** The last checkpoint on which both places agree. */
  private async agreed(client: ClientBase): Promise<Checkpoint | undefined> {
    const kept = (await client.query<Checkpoint>(LAST)).rows[0];
    const lines = await this.place.lines(kept ? kept.number - 1 : 0);
    const written = lines
      .map(readCheckpoint)
      .filter((one) => one !== undefined)
      .at(-1);
    if (!kept && !written) return undefined;
    if (kept && kept.signature === written?.signature) {
      await this.checkSeal(client, kept);
      return kept;
    }
    if (written?.number !== (kept?.number ?? 0) + 1)
      throw new RecordDisagrees('the last checkpoint of the database is not the last one of the second place');
    await this.checkSeal(client, written);
    const key = trustedKeys(this.configuration).find(({ id }) => id === written.key);
    if (
      written.previous !== (kept ? checkpointDigest(kept) : GENESIS.toString('hex')) ||
      !key ||
      !isSignedBy(written, key.publicKey)
    )
      throw new RecordDisagrees('the last checkpoint of the second place does not follow');
    await this.keep(client, written);
    return written;
  }

  private async checkSeal(client: ClientBase, checkpoint: Checkpoint): Promise<void> {
    const seal = (await client.query<{ hash: string }>(SEAL, [checkpoint.sequence])).rows[0];
    if (seal?.hash !== checkpoint.hash)
      throw new RecordDisagrees(
        `seal ${checkpoint.sequence} is not the one that was signed: the record was rolled back or changed`,
      );
  }

  private async keep(client: ClientBase, c: Checkpoint): Promise<void> {
    await client.query(KEEP, [c.number, c.at, c.sequence, c.hash, c.previous, c.key, c.signature]);
  }
}
