import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsNumber, Max, Min, ValidateIf } from 'class-validator';

const HOURS_PER_WEEK_MAX = 80;

/** Hours per week, one decimal at most. */
export function HoursField(options: { description: string; nullable?: boolean }): PropertyDecorator {
  return applyDecorators(
    ...(options.nullable ? [ValidateIf((_, value) => value !== null)] : []),
    IsNumber({ maxDecimalPlaces: 1, allowNaN: false, allowInfinity: false }),
    Min(0),
    Max(HOURS_PER_WEEK_MAX),
    ApiProperty({
      type: 'number',
      minimum: 0,
      maximum: HOURS_PER_WEEK_MAX,
      description: options.description,
      nullable: options.nullable ?? false,
    }),
  );
}
