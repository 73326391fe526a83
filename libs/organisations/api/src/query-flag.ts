import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { FlagField } from '@guichet/platform-api-kernel';

const WORDS: Readonly<Record<string, boolean>> = { true: true, false: false };

/** Yes or no in a query string: `?closed=true`. */
export function QueryFlag(description: string): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? (WORDS[value] ?? value) : value)),
    FlagField({ description, optional: true }),
  );
}
