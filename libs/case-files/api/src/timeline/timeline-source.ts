import { Injectable } from '@nestjs/common';

/**
 * What one scope adds to the timeline of a file: the rows of its own tables about file `$1`, each under its own policy,
 * with every column named here and nothing that orders or limits. The timeline filters, orders and limits each source by
 * itself, so a source should have an index on the file and the moment it gives as `at` and `recorded_at`.
 */
export interface TimelineSource {
  /** Names the source, once; sources are read in the order of their names. */
  readonly name: string;
  readonly sql: string;
}

/** Columns of every source, in this order. */
export interface TimelineColumns {
  readonly at: string;
  /** When it was written down, where that is another moment. */
  readonly recordedAt?: string;
  readonly id: string;
  readonly kind: string;
  readonly room?: string;
  readonly recordKind?: string;
  readonly objectId: string;
  readonly code?: string;
  readonly status?: string;
  readonly text: string;
  readonly correction?: string;
  readonly member: string;
  readonly organisation: string;
  readonly from: string;
}

/** A source from its columns, all in SQL. */
export function timelineSource(name: string, columns: TimelineColumns): TimelineSource {
  const { at, id, kind, objectId, text, member, organisation, from } = columns;
  const { recordedAt = at, room, recordKind, code, status, correction = 'false' } = columns;
  const orNull = (expression: string | undefined): string => `(${expression ?? 'null'})::text`;
  return {
    name,
    sql: `select ${at} as at, ${recordedAt} as recorded_at, ${id} as id, ${kind}::text as kind, ${orNull(room)} as room,
    ${orNull(recordKind)} as record_kind, ${objectId} as object_id, ${orNull(code)} as code, ${orNull(status)} as status,
    ${text} as text, ${correction} as correction, ${member} as member_id, ${organisation} as organisation_id from ${from}`,
  };
}

/** All sources. A scope adds its own when its module is made; the statements are written at the first reading. */
@Injectable()
export class TimelineSources {
  private readonly sources = new Map<string, TimelineSource>();

  /** @throws when two sources have one name */
  add(...sources: readonly TimelineSource[]): void {
    for (const source of sources) {
      if (this.sources.has(source.name)) throw new Error(`the timeline knows ${source.name} already`);
      this.sources.set(source.name, source);
    }
  }

  all(): readonly TimelineSource[] {
    return [...this.sources.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
  }
}
