import { openText, SealBroken, sealText } from './aes-gcm';
import { placeOf, propertiesSealedWithin, sealedProperties } from './sealed-column';
import type { EntityClass } from './sealed-column';

/**
 * A sealed text as it is stored: a sign that no input may hold, the way of sealing, the name of the key, which is
 * the person’s, the sealed bytes, and a sign that ends it. Where `sealed_at` returns it, place and row stand before the way.
 */
export const OPENS = '\u0002';
export const CLOSES = '\u0003';
const WAY = '1';
const STORED = /^\u0002(?<way>\w+)\.(?<keyId>[0-9a-f-]{36})\.(?<bytes>[\w-]+)\u0003$/;

/** Whether a stored text is sealed; the empty text never is. */
export const isSealed = (text: string): boolean => text.startsWith(OPENS);

/**
 * The key of one person, unwrapped: seals and opens the texts about this person. A text opens only in the column and the
 * row it was sealed for.
 */
export class PersonSeal {
  constructor(
    readonly personId: string,
    private readonly key: Buffer,
  ) {}

  /** Nothing to hide in an empty text: it stays empty, so that SQL may ask whether there is one. */
  seal(place: string, rowId: string, text: string): string {
    if (text === '') return '';
    const bytes = sealText(this.key, this.boundTo(place, rowId), text).toString('base64url');
    return `${OPENS}${WAY}.${this.personId}.${bytes}${CLOSES}`;
  }

  /** @throws SealBroken */
  open(place: string, rowId: string, stored: string): string {
    if (!isSealed(stored)) return stored;
    const { way, keyId, bytes } = STORED.exec(stored)?.groups ?? {};
    if (way !== WAY || keyId !== this.personId || bytes === undefined) throw broken(place, rowId);
    return this.openBytes(place, rowId, bytes);
  }

  /** @throws SealBroken */
  openBytes(place: string, rowId: string, bytes: string): string {
    try {
      return openText(this.key, this.boundTo(place, rowId), Buffer.from(bytes, 'base64url'));
    } catch (cause) {
      throw broken(place, rowId, cause);
    }
  }

  /** The facts of a row with its sealed columns sealed. */
  sealFacts<Facts extends object>(entity: EntityClass, rowId: string, facts: Facts): Facts {
    return this.each(entity, facts, (place, text) => this.seal(place, rowId, text));
  }

  /** The facts of a row as it was read, with its sealed columns open. @throws SealBroken */
  openFacts<Facts extends object>(entity: EntityClass, rowId: string, facts: Facts): Facts {
    return this.each(entity, facts, (place, text) => this.open(place, rowId, text));
  }

  /** The facts of a row as it was read, for another row: opened there and sealed anew here. @throws SealBroken */
  moveFacts<Facts extends object>(entity: EntityClass, from: string, to: string, facts: Facts): Facts {
    return this.each(entity, facts, (place, text) => this.seal(place, to, this.open(place, from, text)));
  }

  /** Overwrites the key in memory; nothing can be sealed or opened any more. */
  forget(): void {
    this.key.fill(0);
  }

  private each<Facts extends object>(
    entity: EntityClass,
    facts: Facts,
    change: (place: string, text: string) => string,
  ): Facts {
    const changed = Object.fromEntries(Object.entries(facts) as [string, unknown][]);
    for (const property of sealedProperties(entity)) {
      const said = changed[property];
      const place = placeOf(entity, property);
      if (typeof said === 'string') changed[property] = change(place, said);
      if (Array.isArray(said)) changed[property] = said.map((text) => change(place, String(text)));
    }
    for (const [property, field] of propertiesSealedWithin(entity)) {
      const list = changed[property] as Record<string, string>[] | undefined;
      const place = placeOf(entity, property);
      if (list) changed[property] = list.map((one) => ({ ...one, [field]: change(place, one[field] ?? '') }));
    }
    return changed as Facts;
  }

  private boundTo(place: string, rowId: string): string {
    return `${WAY}|${place}|${rowId}|${this.personId}`;
  }
}

function broken(place: string, rowId: string, cause?: unknown): SealBroken {
  return new SealBroken(`${place} of row ${rowId} does not open`, { cause });
}
