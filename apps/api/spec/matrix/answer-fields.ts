import type { Schema } from './sample-body';

/** The parts of a description that tell the fields of bodies. */
export interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const isNothing = (value: unknown): boolean => value === null || value === '' || value === undefined;

/** Paths of the fields of an answer that hold a value; items of a list are one. */
export function fieldsIn(value: unknown, path = ''): Set<string> {
  if (isNothing(value)) return new Set();
  if (Array.isArray(value)) return new Set(value.flatMap((one: unknown) => [...fieldsIn(one, `${path}[]`)]));
  if (typeof value !== 'object') return new Set([path]);
  return new Set(
    Object.entries(value!).flatMap(([name, one]) => [...fieldsIn(one, path === '' ? name : `${path}.${name}`)]),
  );
}

/** Lines "who: fields", one for each set of people who got the same fields. */
export function grouped(got: ReadonlyMap<string, readonly string[]>): string[] {
  const lines = new Map<string, string[]>();
  for (const [field, who] of got) lines.set(who.join(', '), [...(lines.get(who.join(', ')) ?? []), field]);
  return [...lines].map(([who, fields]) => `- ${who}: ${fields.sort().join(', ')}`).sort();
}

/** Paths of the fields that a route takes. */
export function bodyFields(operation: Operation, { components }: Description): string[] {
  const walk = (schema: Schema, path: string, depth: number): string[] => {
    const named = schema.$ref ?? schema.allOf?.[0]?.$ref;
    if (named)
      return depth > 5 ? [path] : walk(components.schemas[named.split('/').at(-1) ?? ''] ?? {}, path, depth + 1);
    if (schema.items) return walk(schema.items, `${path}[]`, depth + 1);
    if (!schema.properties) return path === '' ? [] : [path];
    return Object.entries(schema.properties).flatMap(([name, one]) =>
      walk(one, path === '' ? name : `${path}.${name}`, depth + 1),
    );
  };
  return Object.values(operation.requestBody?.content ?? {}).flatMap(({ schema }) => walk(schema, '', 0));
}
