import { Data } from '../database/data-class';
import { SnakeCaseNaming } from '../database/naming-strategy';
import type { DataClass } from '../database/data-class';
import type { ColumnOptions } from 'typeorm';

/** End of the comment of a column whose texts are sealed: the data dictionary says it, and tests read it. */
export const SEALED_REMARK = '(sealed with the key of the person)';

const naming = new SnakeCaseNaming();
const sealed = new Map<object, Set<string>>();
const within = new Map<object, Map<string, string>>();

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

/**
 * A list of objects in a document of which one field is free text: that is sealed, what is compared is not. The database
 * does not look into it; the process seals it, `keys:seal` what was loaded.
 */
export function SealedWithin(
  dataClass: Extract<DataClass, 'personal' | 'sensitive'>,
  rule: string,
  field: string,
): PropertyDecorator {
  const column = Data(dataClass, 'jsonb', `${rule} ${SEALED_REMARK}`);
  return (target, property) => {
    column(target, property);
    const known = within.get(target.constructor) ?? new Map<string, string>();
    within.set(target.constructor, known.set(String(property), field));
  };
}

/** An entity class. */
export type EntityClass = abstract new (...args: never[]) => object;

/** Properties of an entity that are sealed. */
export const sealedProperties = (entity: EntityClass): readonly string[] => [...(sealed.get(entity) ?? [])];

/** Properties of an entity that hold lists, with the field of each that is sealed. */
export const propertiesSealedWithin = (
  entity: EntityClass,
): readonly (readonly [property: string, field: string])[] => [...(within.get(entity) ?? [])];

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
  const lists = propertiesSealedWithin(entity).reduce((text, [property]) => {
    const column = naming.columnName(property, undefined, []);
    return text.replace(
      new RegExp(String.raw`\bx\.${column}\b`),
      `sealed_within('${placeOf(entity, property)}', x.id, x.${column}) as ${column}`,
    );
  }, sql);
  return sealedProperties(entity).reduce((text, property) => {
    const column = naming.columnName(property, undefined, []);
    const named = new RegExp(String.raw`\bx\.${column}\b( as )?`, 'g');
    return text.replace(named, (_, alias: string | undefined) => {
      const place = `sealed_at('${placeOf(entity, property)}', x.id, x.${column})`;
      if (as === 'expression') return `${place}${alias ?? ''}`;
      return `${place}${alias ?? ` as ${column}`}`;
    });
  }, lists);
}
