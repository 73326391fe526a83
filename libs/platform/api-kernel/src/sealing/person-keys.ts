import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { refusedFor } from '@guichet/platform-contract';
import { KeyRing } from './key-ring';
import type { WrappedKey } from './key-ring';
import { PersonSeal } from './person-seal';
import { RecentKeys } from './recent-keys';
import { wrapOwner } from './sealed-answers';

const KEY_BYTES = 32;

/** Whatever sends a statement in its context: a transaction, or the unit of work for one actor. */
export interface Statements {
  readonly memberId: string;
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

interface KeyRow {
  readonly masterId: string | null;
  readonly wrapped: Buffer | null;
}

/**
 * The key of a person, made when there is none yet. Two who make one at the same time wait for each other and use the
 * same: whoever came second reads it with the next statement. $1 person, $2 master key of a new one,
 * $3 its wrap.
 */
const KEY_OF = `
with made as (
  insert into person_key (person_id, master_id, wrapped)
    select $1, $2, $3 where may_seal($1) and not exists (select 1 from person_key k where k.person_id = $1)
  on conflict do nothing returning master_id, wrapped
)
select k.master_id as "masterId", k.wrapped from person_key k where k.person_id = $1
union all select m.master_id, m.wrapped from made m`;

/** A new key and its wrap. */
export function newPersonKey(keys: KeyRing, personId: string): WrappedKey & { readonly key: Buffer } {
  const key = randomBytes(KEY_BYTES);
  return { key, ...keys.wrap(key, wrapOwner(personId)) };
}

/** Gives the key under which new texts about a person are sealed. */
@Injectable()
export class PersonKeys {
  constructor(
    private readonly keys: KeyRing,
    private readonly recent: RecentKeys,
  ) {}

  /** @throws not_found when the actor may not know the person, or the key was destroyed */
  async of(statements: Statements, personId: string): Promise<PersonSeal> {
    const wrap = this.recent.of(statements.memberId, personId) ?? (await this.read(statements, personId));
    return new PersonSeal(personId, this.keys.unwrap(wrap, wrapOwner(personId)));
  }

  private async read(statements: Statements, personId: string): Promise<WrappedKey> {
    const made = newPersonKey(this.keys, personId);
    const values = [personId, made.keyId, made.wrapped];
    const [first] = await statements.query<KeyRow>(KEY_OF, values);
    const [row] = first ? [first] : await statements.query<KeyRow>(KEY_OF, values);
    if (!row?.masterId || !row.wrapped) throw refusedFor('not_found');
    return { keyId: row.masterId, wrapped: row.wrapped };
  }
}
