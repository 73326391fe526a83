import type { ClientBase } from 'pg';
import { checkpointDigest, GENESIS, isSignedBy, readCheckpoint } from '@guichet/platform-api-kernel';
import type { Checkpoint, TrustedKey } from '@guichet/platform-api-kernel';

/** What the second place says, once it agrees with itself, with the trusted keys and with the database. */
export interface CheckpointWalk {
  readonly checkpoints: readonly Checkpoint[];
  readonly fault: string | null;
}

const KEPT = `select number::int, encode(signature, 'hex') as signature from audit_checkpoint order by number`;

/** @param lines of the second place, oldest first */
export async function walkCheckpoints(
  client: ClientBase,
  lines: readonly string[],
  keys: readonly TrustedKey[],
): Promise<CheckpointWalk> {
  const checkpoints = lines.map(readCheckpoint).filter((one) => one !== undefined);
  const fault = faultAmong(checkpoints, keys) ?? faultBeside(checkpoints, await kept(client));
  return { checkpoints, fault };
}

type Kept = Pick<Checkpoint, 'number' | 'signature'>;
const kept = async (client: ClientBase): Promise<Kept[]> => (await client.query<Kept>(KEPT)).rows;

function faultAmong(checkpoints: readonly Checkpoint[], keys: readonly TrustedKey[]): string | null {
  let before: Checkpoint | undefined;
  for (const one of checkpoints) {
    const number = (before?.number ?? 0) + 1;
    if (one.number !== number) return `checkpoint ${number} is missing from the second place`;
    if (one.previous !== (before ? checkpointDigest(before) : GENESIS.toString('hex')))
      return `checkpoint ${number} does not follow the one before`;
    if (before && (one.sequence <= before.sequence || one.at < before.at)) return `checkpoint ${number} goes back`;
    const key = keys.find(({ id }) => id === one.key);
    if (!key) return `checkpoint ${number} is signed with a key that is not trusted`;
    if (one.at < key.from || (key.until !== null && one.at > key.until))
      return `checkpoint ${number} is signed with a key that was not in use then`;
    if (!isSignedBy(one, key.publicKey)) return `the signature of checkpoint ${number} is not of its key`;
    before = one;
  }
  return null;
}

/** A crash leaves the second place one ahead of the database, never behind it. */
function faultBeside(checkpoints: readonly Checkpoint[], inDatabase: readonly Kept[]): string | null {
  const last = inDatabase.at(-1)?.number ?? 0;
  if (inDatabase.length !== last) return 'a checkpoint is missing from the database';
  if (last > checkpoints.length) return `checkpoint ${checkpoints.length + 1} is missing from the second place`;
  if (checkpoints.length > last + 1)
    return `checkpoint ${last + 1} is missing from the database: the record was rolled back`;
  const other = inDatabase.find(({ number, signature }) => checkpoints[number - 1]?.signature !== signature);
  return other ? `checkpoint ${other.number} is another one in the database` : null;
}
