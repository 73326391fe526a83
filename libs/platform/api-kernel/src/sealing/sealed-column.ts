import { Data } from '../database/data-class';
import { SnakeCaseNaming } from '../database/naming-strategy';
import type { DataClass } from '../database/data-class';
import type { ColumnOptions } from 'typeorm';

/** End of the comment of a column whose texts are sealed: the data dictionary says it, and tests read it. */
export const SEALED_REMARK = '(sealed with the key of the person)';

const naming = new SnakeCaseNaming();
const sealed = new Map<object, Set<string>>();

/**
 * A column of free text that is sealed with the key of the person it is about. Written through `PersonSeal`, read in SQL
 * through `sealed_at`; the database refuses the application a text that is not sealed. Saying it here is what makes a
 * column sealed for all kinds of record; `guard_sealed_columns` in a migration makes the database hold it.
 */
export function SealedText(
  dataClass: Extract<DataClass, 'personal' | 'sensitive'>,
  rule: string,
  options: ColumnOptions = {},
): PropertyDecorator {
  const column = Data(dataClass, 'text', `${rule} ${SEALED_REMARK}`, options);
  return (target, property) => {
    column(target, property);
    const known = sealed.get(target.constructor) ?? new Set();
    sealed.set(target.constructor, known.add(String(property)));
  };
}

/** An entity class. */
export type EntityClass = abstract new (...args: never[]) => object;

/** Properties of an entity that are sealed. */
export const sealedProperties = (entity: EntityClass): readonly string[] => [...(sealed.get(entity) ?? [])];

/** Table of an entity. */
const tableOf = (entity: EntityClass): string => naming.tableName(entity.name);

/** Where a text stands, `table.column`: part of what it is bound to. */
export const placeOf = (entity: EntityClass, property: string): string =>
  `${tableOf(entity)}.${naming.columnName(property, undefined, [])}`;

/**
 * SQL of the row `x` in which each sealed column stands with its place, so that it opens: `x.note` becomes
 * `sealed_at('debt.note', x.id, x.note)`, as `note` where it was a column of its own.
 */
export function openable(entity: EntityClass, sql: string, as: 'columns' | 'expression' = 'columns'): string {
  return sealedProperties(entity).reduce((text, property) => {
    const column = naming.columnName(property, undefined, []);
    const named = new RegExp(String.raw`\bx\.${column}\b( as )?`, 'g');
    return text.replace(named, (_, alias: string | undefined) => {
      const place = `sealed_at('${placeOf(entity, property)}', x.id, x.${column})`;
      if (as === 'expression') return `${place}${alias ?? ''}`;
      return `${place}${alias ?? ` as ${column}`}`;
    });
  }, sql);
}
