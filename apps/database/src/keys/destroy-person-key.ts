import type { Configuration } from '@guichet/platform-api-kernel';
import type { ClientBase } from 'pg';
import { asDefiner } from './as-definer';

const DESTROY = 'select destroy_person_key($1) as destroyed';

/**
 * Destroys the key of a person: every text sealed with it is garbage from that moment on, for everybody and for good. What
 * stands under another key is deleted, what was never sealed is overwritten; that it was done is on the record.
 * @param client of the definer role, or of the worker
 * @returns false when there is no such person, or it was done before
 */
export async function destroyPersonKey(client: ClientBase, personId: string): Promise<boolean> {
  const { rows } = await client.query<{ destroyed: boolean }>(DESTROY, [personId]);
  return rows[0]?.destroyed ?? false;
}

/** `npm run keys:destroy -- <person>`: also clears the page of the table where the wrap lay. */
export async function destroyKeyCommand(configuration: Configuration, personId = ''): Promise<string> {
  if (!/^[0-9a-f-]{36}$/i.test(personId)) throw new Error('say whose key: the identifier of the person');
  return asDefiner(configuration, async (client) => {
    if (!(await destroyPersonKey(client, personId))) throw new Error('no such person, or the key is destroyed already');
    await client.query('reset role');
    await client.query('vacuum person_key');
    return `the key of ${personId} is destroyed`;
  });
}
