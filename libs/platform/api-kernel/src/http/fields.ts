import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

interface FieldOptions {
  /** What the field means, for the API description. */
  readonly description: string;
  /** The field may be left out. */
  readonly optional?: boolean;
  /** The field may be null. */
  readonly nullable?: boolean;
}

type Decorator = PropertyDecorator;

function presence(options: FieldOptions): Decorator[] {
  if (options.optional && options.nullable) return [IsOptional()];
  if (options.optional) return [ValidateIf((_, value) => value !== undefined)];
  if (options.nullable) return [ValidateIf((_, value) => value !== null)];
  return [];
}

function described(options: FieldOptions, schema: object): Decorator {
  return ApiProperty({
    description: options.description,
    required: !options.optional,
    ...(options.nullable ? { nullable: true } : {}),
    ...schema,
  });
}

/** Text as it is kept: composed and trimmed. Half of a character is no text: it could not be kept as it was sent, and some rules break on it. */
function keptText(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return value.isWellFormed() ? value.normalize('NFC').trim() : Number.NaN;
}

const trimmed = Transform(({ value }: { value: unknown }) => keptText(value));

/** Text of `min` to `max` characters, trimmed and normalised. */
export function TextField(options: FieldOptions & { max: number; min?: number }): Decorator {
  const min = options.min ?? 0;
  return applyDecorators(
    ...presence(options),
    trimmed,
    IsString(),
    Length(min, options.max),
    Matches(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f]*$/, { message: 'control characters are not allowed' }),
    described(options, { type: 'string', minLength: min, maxLength: options.max }),
  );
}

/** Up to `max` texts of 1 to `length` characters each. */
export function TextsField(options: FieldOptions & { max: number; length: number }): Decorator {
  return applyDecorators(
    ...presence(options),
    Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(keptText) : value)),
    IsArray(),
    ArrayMaxSize(options.max),
    IsString({ each: true }),
    Length(1, options.length, { each: true }),
    Matches(/^[^\u0000-\u001f]*$/, { each: true, message: 'control characters are not allowed' }),
    described(options, {
      type: 'array',
      items: { type: 'string', minLength: 1, maxLength: options.length },
      maxItems: options.max,
    }),
  );
}

/** Identifier of another row. */
export function IdField(options: FieldOptions): Decorator {
  return applyDecorators(...presence(options), IsUUID(), described(options, { type: 'string', format: 'uuid' }));
}

/** A calendar day, YYYY-MM-DD. */
export function DayField(options: FieldOptions): Decorator {
  return applyDecorators(...presence(options), IsCalendarDay(), described(options, { type: 'string', format: 'date' }));
}

function IsCalendarDay(): Decorator {
  return Checked('isDay', (value) => {
    if (typeof value !== 'string') return false;
    const time = Date.parse(`${value}T00:00:00Z`);
    return (
      Number.isFinite(time) &&
      new Date(time).toISOString().startsWith(value) &&
      value >= '1900-01-01' &&
      value <= '2200-12-31'
    );
  });
}

/** An instant in ISO 8601 with its offset. */
export function InstantField(options: FieldOptions): Decorator {
  return applyDecorators(
    ...presence(options),
    Checked(
      'isInstant',
      (value) =>
        typeof value === 'string' &&
        /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(value) &&
        Number.isFinite(Date.parse(value)),
    ),
    described(options, { type: 'string', format: 'date-time' }),
  );
}

/** One value of a closed vocabulary. */
export function ChoiceField(values: readonly string[], options: FieldOptions): Decorator {
  return applyDecorators(...presence(options), IsIn(values), described(options, { type: 'string', enum: [...values] }));
}

/** Code of a reference list; the database checks that it stands there. */
export function CodeField(options: FieldOptions & { list: string }): Decorator {
  return applyDecorators(
    ...presence(options),
    IsString(),
    Length(1, 60),
    described(
      { ...options, description: `${options.description} (reference list ${options.list})` },
      { type: 'string', minLength: 1, maxLength: 60 },
    ),
  );
}

/** Yes or no. */
export function FlagField(options: FieldOptions & { query?: boolean }): Decorator {
  return applyDecorators(
    ...presence(options),
    ...(options.query ? [Transform(flagOfText)] : []),
    IsBoolean(),
    described(options, { type: 'boolean' }),
  );
}

/** In an address a flag is a text; what is neither yes nor no stays as it is and is refused. */
function flagOfText({ value }: { value: unknown }): unknown {
  return value === 'true' ? true : value === 'false' ? false : value;
}

/** A whole number from `min` to `max`. `query: true` reads it from a query string. */
export function WholeNumberField(options: FieldOptions & { min: number; max: number; query?: boolean }): Decorator {
  return applyDecorators(
    ...presence(options),
    ...(options.query ? [Type(() => Number)] : []),
    IsInt(),
    Min(options.min),
    Max(options.max),
    described(options, { type: 'integer', minimum: options.min, maximum: options.max }),
  );
}

/** Several values of a closed vocabulary, each once. */
export function ChoicesField(
  values: readonly string[],
  options: FieldOptions & { min?: number; query?: boolean },
): Decorator {
  return applyDecorators(
    ...presence(options),
    ...(options.query
      ? [Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))]
      : []),
    IsArray(),
    ArrayMinSize(options.min ?? 0),
    ArrayMaxSize(values.length),
    ArrayUnique(),
    IsIn(values, { each: true }),
    described(options, {
      type: 'array',
      items: { type: 'string', enum: [...values] },
      minItems: options.min ?? 0,
      maxItems: values.length,
      uniqueItems: true,
    }),
  );
}

/** Several codes of a reference list. */
export function CodesField(options: FieldOptions & { list: string; max: number }): Decorator {
  return applyDecorators(
    ...presence(options),
    IsArray(),
    ArrayMaxSize(options.max),
    ArrayUnique(),
    IsString({ each: true }),
    Length(1, 60, { each: true }),
    described(
      { ...options, description: `${options.description} (reference list ${options.list})` },
      { type: 'array', items: { type: 'string' }, maxItems: options.max, uniqueItems: true },
    ),
  );
}

/** Several identifiers, each once. */
export function IdsField(options: FieldOptions & { max: number; min?: number }): Decorator {
  return applyDecorators(
    ...presence(options),
    IsArray(),
    ArrayMinSize(options.min ?? 0),
    ArrayMaxSize(options.max),
    ArrayUnique(),
    IsUUID(undefined, { each: true }),
    described(options, {
      type: 'array',
      items: { type: 'string', format: 'uuid' },
      maxItems: options.max,
      uniqueItems: true,
    }),
  );
}

type ClassOf = () => new () => object;

/** A part of the body with its own class. The description recognises a late type by the name of its function, `type`. */
export function PartField(type: ClassOf, options: FieldOptions): Decorator {
  return applyDecorators(
    ...presence(options),
    // without it a part that is missing would pass
    IsObject(),
    ValidateNested(),
    Type(type),
    described(options, { type: () => type() }),
  );
}

/** A list of parts with their own class. */
export function PartsField(type: ClassOf, options: FieldOptions & { max: number }): Decorator {
  return applyDecorators(
    ...presence(options),
    IsArray(),
    ArrayMaxSize(options.max),
    ValidateNested({ each: true }),
    Type(type),
    described(options, { type: () => type(), isArray: true, maxItems: options.max }),
  );
}

function Checked(name: string, test: (value: unknown) => boolean): Decorator {
  return ValidateBy({ name, validator: { validate: (value) => test(value), defaultMessage: () => name } });
}
