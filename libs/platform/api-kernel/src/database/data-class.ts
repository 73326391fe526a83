import { Column, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { ColumnOptions, ColumnType } from 'typeorm';

/**
 * How much harm a column could do if read by the wrong person.
 * `public`: shown in the directory. `internal`: workings of the guichet. `personal`: about an identifiable person.
 * `sensitive`: could cost a right, a home or safety. Stored as the prefix of the column comment, so that tests can read it.
 */
export const DATA_CLASSES = ['public', 'internal', 'personal', 'sensitive'] as const;
export type DataClass = (typeof DATA_CLASSES)[number];

/** A column with its data class and the rule it follows; both become the comment of the database column. */
export function Data(
  dataClass: DataClass,
  type: ColumnType,
  rule: string,
  options: ColumnOptions = {},
): PropertyDecorator {
  return Column({ ...options, type, comment: `${dataClass}: ${rule}` });
}

/** The random identifier of a row; never sequential, because it may be shown outside. */
export function RowId(): PropertyDecorator {
  return PrimaryGeneratedColumn('uuid', { comment: 'internal: random identifier' });
}

/** A primary key column that is not a generated identifier. */
export function KeyColumn(dataClass: DataClass, type: ColumnType, rule: string): PropertyDecorator {
  return PrimaryColumn({ type, comment: `${dataClass}: ${rule}` });
}

/** SQL list of a vocabulary, for CHECK constraints: `'a','b'`. */
export function sqlList(values: readonly string[]): string {
  return values.map((value) => `'${value.replaceAll("'", "''")}'`).join(',');
}
