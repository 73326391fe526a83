import { rotateWraps } from '@guichet/documents-api';
import { KeyRing } from '@guichet/platform-api-kernel';
import type { Configuration } from '@guichet/platform-api-kernel';
import pg from 'pg';

/** Wraps the keys of all documents under the newest master key; says how many it touched. */
export async function rotateDocumentKeys(configuration: Configuration): Promise<string> {
  const keys = new KeyRing(configuration);
  const client = new pg.Client({ connectionString: configuration.databaseUrl });
  await client.connect();
  try {
    await client.query('set role guichet_definer');
    return `${await rotateWraps(client, keys)} keys wrapped anew under ${keys.currentId}`;
  } finally {
    await client.end();
  }
}
