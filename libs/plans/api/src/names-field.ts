import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsString, Length } from 'class-validator';
import { PLAN_TEXT_MAX, PRESENT_MAX } from '@guichet/plans-contract';

/** A short list of names, each once. */
export function NamesField(description: string): PropertyDecorator {
  return applyDecorators(
    IsArray(),
    ArrayMaxSize(PRESENT_MAX),
    ArrayUnique(),
    IsString({ each: true }),
    Length(1, PLAN_TEXT_MAX.present, { each: true }),
    ApiProperty({
      description,
      type: 'array',
      items: { type: 'string', minLength: 1, maxLength: PLAN_TEXT_MAX.present },
      maxItems: PRESENT_MAX,
      uniqueItems: true,
    }),
  );
}
