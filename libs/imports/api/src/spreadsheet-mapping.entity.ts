import { Entity, ForeignKey } from 'typeorm';
import { Data, KeyColumn } from '@guichet/platform-api-kernel';
import type { ColumnMeaning } from '@guichet/imports-contract';

/** What the columns of a list with these headers hold, as an organisation last said it. */
@Entity()
export class SpreadsheetMapping {
  @ForeignKey('Organisation', { onDelete: 'CASCADE' })
  @KeyColumn('internal', 'uuid', 'whose list')
  organisationId: string;

  @KeyColumn('internal', 'text', 'by which the same headers are recognised')
  signature: string;

  @Data('internal', 'text', 'what each column holds; an empty text: nothing that is imported', { array: true })
  columns: (ColumnMeaning | '')[];

  @Data('internal', 'timestamptz', 'when somebody last said so', { default: () => 'now()' })
  savedAt: Date;
}
