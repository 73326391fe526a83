/** The parts of an OpenAPI schema that the specs read. */
export interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly nullable?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** A body that the description of the API allows: every required field, with `known` values where the name is known. */
export function sampleBody(
  schema: Schema,
  schemas: Readonly<Record<string, Schema>>,
  known: Readonly<Record<string, unknown>>,
): unknown {
  const named = schema.$ref ?? schema.allOf?.[0]?.$ref;
  if (named) return sampleBody(schemas[named.split('/').at(-1) ?? ''] ?? {}, schemas, known);
  if (schema.enum) return schema.enum[0];
  const type = typeof schema.type === 'object' ? schema.type.find((one) => one !== 'null') : schema.type;
  switch (type) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [
          name,
          name in known ? known[name] : sampleBody(schema.properties?.[name] ?? {}, schemas, known),
        ]),
      );
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => sampleBody(schema.items ?? {}, schemas, known));
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return false;
    default:
      return sampleText(schema);
  }
}

function sampleText(schema: Schema): string {
  if (schema.format === 'uuid') return '00000000-0000-4000-8000-000000000001';
  if (schema.format === 'date') return '2026-11-01';
  if (schema.format === 'date-time') return '2026-11-01T10:00:00Z';
  const length = Math.max(schema.minLength ?? 0, Math.min(12, schema.maxLength ?? 12));
  return 'mot '.repeat(length).slice(0, length).trim().padEnd(length, 'x');
}
