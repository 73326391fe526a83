import { gzipSync } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import { refusedFor } from '@guichet/platform-contract';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, Language } from '@guichet/platform-api-kernel';
import { ENTRIES, VERSION } from './reference-data.queries';
import type { EntryRow } from './reference-data.queries';
import { referenceDataView } from './reference-data.view';

/** An answer made once and given many times. */
export interface PreparedAnswer {
  /** Strong: the same tag means the same bytes. */
  readonly etag: string;
  readonly bytes: Buffer;
}

interface Prepared {
  readonly plain: PreparedAnswer;
  readonly packed: PreparedAnswer;
}

/**
 * All reference lists as bytes, per language. Kept in the process until the version in the database moves; the version
 * is asked on every call, because that is also how the database sees that the session still lives.
 */
@Injectable()
export class ReferenceDataCache {
  private version = 0;
  private prepared = new Map<Language, Prepared>();

  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @param packed true when the caller takes gzip */
  async answer(actor: Actor, language: Language, packed: boolean): Promise<PreparedAnswer> {
    const [current] = await this.unitOfWork.statement<{ version: number }>(actor, VERSION);
    if (current?.version !== this.version) await this.load(actor);
    const found = this.prepared.get(language);
    if (!found) throw refusedFor('unavailable');
    return packed ? found.packed : found.plain;
  }

  private async load(actor: Actor): Promise<void> {
    const rows = await this.unitOfWork.statement<EntryRow>(actor, ENTRIES);
    const version = rows[0]?.version ?? 0;
    this.prepared = new Map((['fr', 'en'] as const).map((language) => [language, prepare(rows, language, version)]));
    this.version = version;
  }
}

function prepare(rows: readonly EntryRow[], language: Language, version: number): Prepared {
  const bytes = Buffer.from(JSON.stringify(referenceDataView(rows, language)));
  return {
    plain: { etag: `"${version}-${language}"`, bytes },
    packed: { etag: `"${version}-${language}-gzip"`, bytes: gzipSync(bytes, { level: 9 }) },
  };
}
