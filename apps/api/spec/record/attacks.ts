import type pg from 'pg';
import { checkpointDigest, keyOfSeed, readCheckpoint, signCheckpoint } from '@guichet/platform-api-kernel';
import type { Witness } from '@guichet/database';

/** One way of falsifying the record at a position; what stands outside the database may be falsified too. */
export type Attack = (client: pg.ClientBase, position: number, witness: Witness) => Promise<Witness | undefined>;

const ALL = `id, at, request_id, member_id, organisation_id, role, action, outcome, relation, case_file_id, object_kind, object_id, object_ids, rooms, detail_digest, digest`;
const EVENT_OF = (position: string): string => `(select event_id from audit_seal where sequence = ${position})`;

/** Computes seals anew from a position to the end, as somebody who knows the format would. */
const WRITE_ANEW = `
do $$ declare s record; h bytea; begin
  select coalesce((select hash from audit_seal where sequence = FROM - 1), decode(repeat('00', 32), 'hex')) into h;
  update audit_event e set digest = audit_digest(e) where digest <> audit_digest(e);
  create temp table anew (sequence bigint, event_id bigint, previous_hash bytea, hash bytea) on commit drop;
  for s in select q.sequence, q.event_id, e.digest from audit_seal q join audit_event e on e.id = q.event_id where q.sequence >= FROM order by 1 loop
    insert into anew values (s.sequence, s.event_id, h, sha256(int8send(s.sequence) || h || s.digest));
    h := sha256(int8send(s.sequence) || h || s.digest);
  end loop;
  delete from audit_seal where sequence >= FROM;
  insert into audit_seal (sequence, event_id, previous_hash, hash) select * from anew;
end $$`;
const writeAnew = (client: pg.ClientBase, from: number): Promise<unknown> =>
  client.query(WRITE_ANEW.replaceAll('FROM', String(from)));

const edit =
  (set: string): Attack =>
  async (client, position) => {
    await client.query(`update audit_event set ${set} where id = ${EVENT_OF(String(position))}`);
  };
const cutAfter = async (client: pg.ClientBase, position: number): Promise<void> => {
  await client.query(
    `delete from audit_event where id in (select event_id from audit_seal where sequence > ${position})`,
  );
  await client.query(
    `delete from audit_detail d where not exists (select 1 from audit_event e where e.id = d.event_id)`,
  );
  await client.query(`delete from audit_seal where sequence > ${position}`);
  await client.query(`delete from audit_checkpoint where sequence > ${position}`);
};
const shift = async (client: pg.ClientBase, above: number, by: number): Promise<void> => {
  await client.query(`update audit_seal set sequence = -sequence where sequence > ${above}`);
  await client.query(`update audit_seal set sequence = -sequence + ${by} where sequence < 0`);
};

/** Signs every checkpoint from a position anew over the falsified chain. */
async function signAnew(client: pg.ClientBase, position: number, witness: Witness, keyId: string): Promise<Witness> {
  const key = keyOfSeed(keyId, '66'.repeat(32));
  let before: ReturnType<typeof readCheckpoint>;
  const lines: string[] = [];
  for (const one of witness.lines.map(readCheckpoint)) {
    if (!one) continue;
    let mine = one;
    if (one.sequence >= position) {
      const { rows } = await client.query<{ hash: string }>(
        `select encode(hash, 'hex') as hash from audit_seal where sequence = $1`,
        [one.sequence],
      );
      mine = signCheckpoint(
        { ...one, hash: rows[0]?.hash ?? '', previous: before ? checkpointDigest(before) : one.previous },
        key,
      );
      await client.query(
        `update audit_checkpoint set signature = decode($2, 'hex'), hash = decode($3, 'hex') where number = $1`,
        [mine.number, mine.signature, mine.hash],
      );
    }
    lines.push(JSON.stringify(mine));
    before = mine;
  }
  return { ...witness, lines };
}

/** The attacks, each at any position of the chain. */
export const ATTACKS: Readonly<Record<string, Attack>> = {
  'edit of what was done': edit(`action = action || '.'`),
  'edit of the reader': edit(`member_id = gen_random_uuid()`),
  'edit of the instant by a microsecond': edit(`at = at + interval '1 microsecond'`),
  'edit of a seal': async (client, position) => {
    await client.query(`update audit_seal set hash = sha256(hash) where sequence = ${position}`);
  },
  'removal that leaves a gap': async (client, position) => {
    await client.query(`delete from audit_event where id = ${EVENT_OF(String(position))}`);
    await client.query(`delete from audit_seal where sequence = ${position}`);
  },
  'removal that closes ranks and writes the rest anew': async (client, position) => {
    await client.query(`delete from audit_event where id = ${EVENT_OF(String(position))}`);
    await client.query(`delete from audit_seal where sequence = ${position}`);
    await shift(client, position, -1);
    await writeAnew(client, position);
  },
  'insertion between two': async (client, position) => {
    await shift(client, position - 1, 1);
    await client.query(
      `insert into audit_event (${ALL}) overriding system value select (select max(id) + 1 from audit_event), ${ALL.slice(4)} from audit_event where id = ${EVENT_OF(String(position + 1))}`,
    );
    await client.query(
      `insert into audit_seal (sequence, event_id, previous_hash, hash) select ${position}, (select max(id) from audit_event), sha256(int4send(${position})), sha256(int4send(-${position}))`,
    );
    await writeAnew(client, position);
  },
  'exchange of two places': async (client, position) => {
    const other = position > 1 ? position - 1 : position + 1;
    await client.query(`update audit_seal set event_id = -event_id where sequence in (${position}, ${other})`);
    await client.query(
      `update audit_seal s set event_id = (select -o.event_id from audit_seal o where o.sequence in (${position}, ${other}) and o.sequence <> s.sequence) where s.sequence in (${position}, ${other})`,
    );
    await writeAnew(client, Math.min(position, other));
  },
  'swap of what two events say': async (client, position) => {
    const other = position > 5 ? position - 5 : position + 5;
    await client.query(
      `with pair as (select e.*, (select event_id from audit_seal where sequence in (${position}, ${other}) and event_id <> e.id) as other from audit_event e where id in (select event_id from audit_seal where sequence in (${position}, ${other})))
       update audit_event e set request_id = p.request_id, member_id = p.member_id, case_file_id = p.case_file_id, action = p.action, at = p.at from pair p where p.other = e.id`,
    );
  },
  'truncation of the end': async (client, position) => {
    await cutAfter(client, position - 1);
  },
  'rollback to an older state that lives on': async (client, position) => {
    const { rows } = await client.query<{ n: number }>(
      `select count(*)::int as n from audit_seal where sequence >= ${position}`,
    );
    await cutAfter(client, position - 1);
    await client.query(`set local session_replication_role = origin`);
    await client.query(
      `insert into audit_event (action) select 'case_file.list' from generate_series(1, ${rows[0]?.n ?? 1})`,
    );
    await client.query(`select seal_audit(1000000)`);
  },
  'fork: a line changed and everything after it written anew': async (client, position, witness) => {
    await edit(`case_file_id = gen_random_uuid()`)(client, position, witness);
    await writeAnew(client, position);
  },
  'key swap under the name of the old key': async (client, position, witness) => {
    await edit(`case_file_id = gen_random_uuid()`)(client, position, witness);
    await writeAnew(client, position);
    return signAnew(client, position, witness, witness.keys[0]?.id ?? '');
  },
  'key swap under a name of its own': async (client, position, witness) => {
    await edit(`case_file_id = gen_random_uuid()`)(client, position, witness);
    await writeAnew(client, position);
    return signAnew(client, position, witness, 'intruder');
  },
  'change of a detail': async (client, position) => {
    const near = `(select d.event_id from audit_detail d order by abs(d.event_id - ${EVENT_OF(String(position))}), d.event_id limit 1)`;
    await client.query(`update audit_detail set detail = detail || '.' where event_id = ${near}`);
  },
  'removal of a line of the second place': (_client, position, witness) => {
    const at = position % witness.lines.length;
    return Promise.resolve({ ...witness, lines: witness.lines.filter((_, index) => index !== at) });
  },
  'edit of a line of the second place': (_client, position, witness) => {
    const at = position % witness.lines.length;
    const lines = witness.lines.map((line, index) =>
      index === at ? line.replace(/"sequence":\d/, '"sequence":9') : line,
    );
    const changed =
      lines[at] === witness.lines[at]
        ? lines.map((line, index) => (index === at ? line.replace('"at":"2', '"at":"1') : line))
        : lines;
    return Promise.resolve({ ...witness, lines: changed });
  },
};
