import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import pg from 'pg';

/**
 * Makes the database `guichet` and the role that owns it, as the administrator of a real server would. The owner is no
 * superuser: it may create the roles of the product, and reads past row-level security to load and to verify.
 * Returns its connection.
 */
export async function ensureOwner(superuserUrl: string, passwordFile: string): Promise<string> {
  if (!existsSync(passwordFile)) writeFileSync(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 });
  const password = readFileSync(passwordFile, 'utf8').trim();
  const client = new pg.Client({ connectionString: superuserUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rows: roles } = await client.query("SELECT 1 FROM pg_roles WHERE rolname = 'guichet_owner'");
    if (roles.length === 0) await client.query('CREATE ROLE guichet_owner LOGIN CREATEROLE BYPASSRLS');
    await client.query(`ALTER ROLE guichet_owner PASSWORD ${client.escapeLiteral(password)}`);
    const { rows: databases } = await client.query("SELECT 1 FROM pg_database WHERE datname = 'guichet'");
    if (databases.length === 0) await client.query('CREATE DATABASE guichet OWNER guichet_owner');
  } finally {
    await client.end();
  }
  return ownerUrl(new URL(superuserUrl).port, passwordFile);
}

/** The owner's connection to an embedded server that listens on this port already. */
export function ownerUrl(port: string, passwordFile: string): string {
  return `postgresql://guichet_owner:${readFileSync(passwordFile, 'utf8').trim()}@127.0.0.1:${port}/guichet`;
}

const oldestVersion = 180_000;

/** Fails with a sentence when the server of DATABASE_URL does not answer or is too old. */
export async function requireReachable(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number }>(
      "SELECT current_setting('server_version_num')::int AS version",
    );
    if ((rows[0]?.version ?? 0) < oldestVersion) throw new Error('PostgreSQL 18 or newer is needed');
  } catch (error) {
    const { message, code } = error as { message: string; code?: string };
    const said = message === '' ? (code ?? 'no answer') : message;
    throw new Error(
      `The database of DATABASE_URL cannot be used: ${said}\nWithout DATABASE_URL the product brings its own.`,
      { cause: error },
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}
