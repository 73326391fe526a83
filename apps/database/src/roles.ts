import type { ClientBase } from 'pg';
import pg from 'pg';
import { DATABASE_ROLES } from '@guichet/platform-api-kernel';
import type { Configuration } from '@guichet/platform-api-kernel';

/** The role that owns the few functions which look past row-level security; nobody signs in as it. */
const DEFINER = 'guichet_definer';

/** Creates the roles, or sets their passwords again when the secret key changed. None owns a table. */
export async function createRoles(client: ClientBase, configuration: Configuration): Promise<void> {
  const { rows } = await client.query<{ rolname: string }>('select rolname from pg_roles where rolname = any($1)', [
    [DEFINER, ...DATABASE_ROLES],
  ]);
  const known = new Set(rows.map((row) => row.rolname));
  if (!known.has(DEFINER)) await client.query('create role guichet_definer nologin bypassrls');
  for (const role of DATABASE_ROLES) {
    const name = pg.escapeIdentifier(role);
    const password = pg.escapeLiteral(configuration.rolePassword(role));
    // Only a superuser may mention the attributes of an existing role; the owner of a real server is none.
    const change = known.has(role)
      ? `alter role ${name} login password ${password}`
      : `create role ${name} login nosuperuser nobypassrls nocreatedb nocreaterole password ${password}`;
    await client.query(change);
  }
  const { rows: database } = await client.query<{ name: string }>('select current_database() as name');
  const name = pg.escapeIdentifier(database[0]?.name ?? '');
  await client.query(`revoke all on database ${name} from public`);
  await client.query(`grant connect on database ${name} to ${DATABASE_ROLES.join(', ')}`);
  await client.query('revoke create on schema public from public');
  // the owner may act as the definer role, to load data set by set
  await client.query(`grant ${DEFINER} to current_user`);
}
