import { Injectable } from '@nestjs/common';
import { SealBroken } from './aes-gcm';
import { KeyRing } from './key-ring';
import { OPENS, PersonSeal } from './person-seal';
import { RecentKeys } from './recent-keys';

/** What stands where a text was whose key is destroyed: there is nothing more to read, for anybody, ever. */
export const ERASED = '[…]';

/** What a wrapped key of a person is bound to. */
export const wrapOwner = (personId: string): string => `person ${personId}`;

const KEY = /\u0002key (?<person>[0-9a-f-]{36}) (?<master>[\w-]+) (?<wrapped>[0-9a-f]+|-)\u0003/g;
const TEXT =
  /\u0002(?<place>[a-z_]+\.[a-z_]+) (?<row>[0-9a-f-]{36}) 1\.(?<keyId>[0-9a-f-]{36})\.(?<bytes>[\w-]+)\u0003/g;

/** The key of a person as it travels; under a name that no statement around it uses. */
const keyOf = (person: string): string =>
  `coalesce((select seal_key(key_of_person) from person_key key_of_person where key_of_person.person_id = ${person}), '')`;

/**
 * Columns of a statement that reads sealed texts: the wrapped keys of the persons concerned, as `seal`. They come with the
 * texts in the same answer, under a policy of their own, and go no further than the unit of work.
 * @param person the person, in SQL
 */
export const sealOf = (person: string): string => `${keyOf(person)} as seal`;

/** Column of a statement whose sealed texts bring their keys with them, as {@link bearing} writes them. */
export const KEYS_WITHIN = `'' as seal`;

/**
 * A sealed text with its place and its key, for answers that are put together from many persons.
 * @param row identifier of its row, `stored` the column and `person` whose text it is, in SQL
 */
export const bearing = (place: string, row: string, stored: string, person: string): string =>
  `(case when starts_with(${stored}, E'\\x02') then sealed_at('${place}', ${row}, ${stored})
    || ${keyOf(person)} else ${stored} end)`;

/**
 * Opens what statements return sealed. A key lives for the time of one answer: unwrapping costs some microseconds, so
 * none is kept, and one that was destroyed opens nothing from that moment on.
 */
@Injectable()
export class SealedAnswers {
  constructor(
    private readonly keys: KeyRing,
    private readonly recent: RecentKeys,
  ) {}

  /**
   * Rows of a statement with their texts open; rows without a column `seal` are answered as they are.
   * @param reader who may write with these keys afterwards; null while they may still be rolled back
   * @throws SealBroken
   */
  open<Row extends object>(rows: Row[], reader: string | null): Row[] {
    for (const row of rows) if (hasSeal(row)) this.openRow(row, row.seal, reader);
    return rows;
  }

  private openRow(row: { seal?: unknown }, keys: string, reader: string | null): void {
    delete row.seal;
    const seals = new Map<string, PersonSeal | null>();
    const learn = (text: string): void => this.learn(text, seals, reader);
    try {
      learn(keys);
      opened(row, { seals, learn });
    } finally {
      for (const seal of seals.values()) seal?.forget();
    }
  }

  /** Takes the keys out of what was answered; each once. */
  private learn(text: string, seals: Map<string, PersonSeal | null>, reader: string | null): void {
    for (const { groups } of text.matchAll(KEY)) {
      const { person = '', master = '', wrapped = '' } = groups ?? {};
      if (seals.has(person)) continue;
      seals.set(person, this.seal(person, master, wrapped));
      const key = wrapped === '-' ? null : { keyId: master, wrapped: Buffer.from(wrapped, 'hex') };
      if (reader) this.recent.remember(reader, person, key);
    }
  }

  /** Null where the key is destroyed. */
  private seal(person: string, master: string, wrapped: string): PersonSeal | null {
    if (wrapped === '-') return null;
    const key = this.keys.unwrap({ keyId: master, wrapped: Buffer.from(wrapped, 'hex') }, wrapOwner(person));
    return new PersonSeal(person, key);
  }
}

/** The keys of an answer, and how those are learnt that come with the texts. */
interface Opening {
  readonly seals: ReadonlyMap<string, PersonSeal | null>;
  readonly learn: (text: string) => void;
}

/** Opens what a value holds, in place: the rows are ours, and a file is large. */
function opened(value: unknown, opening: Opening): unknown {
  if (typeof value === 'string') return value.includes(OPENS) ? openedText(value, opening) : value;
  if (value === null || typeof value !== 'object' || value instanceof Date || Buffer.isBuffer(value)) return value;
  const holder = value as Record<string, unknown>;
  for (const name of Object.keys(holder)) holder[name] = opened(holder[name], opening);
  return holder;
}

/** A text that a statement put together may hold several sealed ones. */
function openedText(bearingKeys: string, { seals, learn }: Opening): string {
  learn(bearingKeys);
  const text = bearingKeys.replace(KEY, '');
  if (text.replace(TEXT, '').includes(OPENS)) throw new SealBroken('a sealed text came cut off, or without its place');
  return text.replace(TEXT, (_, place: string, row: string, keyId: string, bytes: string) => {
    const seal = seals.get(keyId);
    if (seal === undefined) throw new SealBroken(`${place} of row ${row} came without its key`);
    return seal === null ? ERASED : seal.openBytes(place, row, bytes);
  });
}

/** TypeORM answers a changing statement with a list and a number. */
function hasSeal(row: unknown): row is { seal: string } {
  return typeof row === 'object' && row !== null && 'seal' in row && typeof row.seal === 'string';
}
