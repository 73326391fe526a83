import { Data, RowId } from './data-class';

/** What every changeable row has: a random id, the version that ETag and If-Match compare, and its recording time. */
export abstract class VersionedRow {
  @RowId()
  id: string;

  @Data('internal', 'integer', 'grows by one with each change; compared with If-Match', { default: 1 })
  version: number;

  @Data('internal', 'timestamptz', 'when the row was recorded', { default: () => 'now()' })
  createdAt: Date;
}
