import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn } from 'class-validator';
import { IMPORT_FIELD_KEYS, IMPORT_LIMITS } from '@guichet/imports-contract';

/** One fact or null for each column. */
export function ColumnMeaningsField(): PropertyDecorator {
  return applyDecorators(
    IsArray(),
    ArrayMaxSize(IMPORT_LIMITS.columns),
    IsIn([...IMPORT_FIELD_KEYS, null], { each: true }),
    ApiProperty({
      description: 'What each column holds, in their order; null: not imported',
      type: 'array',
      items: { type: 'string', enum: [...IMPORT_FIELD_KEYS], nullable: true },
      maxItems: IMPORT_LIMITS.columns,
    }),
  );
}
