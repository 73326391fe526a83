import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsNumber, Max, Min, ValidateIf } from 'class-validator';

const HOURS_PER_WEEK_MAX = 80;

/** Hours, one decimal at most: of a week, unless `max` says otherwise. */
export function HoursField(options: {
  description: string;
  nullable?: boolean;
  min?: number;
  max?: number;
}): PropertyDecorator {
  const { min = 0, max = HOURS_PER_WEEK_MAX } = options;
  return applyDecorators(
    ...(options.nullable ? [ValidateIf((_, value) => value !== null)] : []),
    IsNumber({ maxDecimalPlaces: 1, allowNaN: false, allowInfinity: false }),
    Min(min),
    Max(max),
    ApiProperty({
      type: 'number',
      minimum: min,
      maximum: max,
      description: options.description,
      nullable: options.nullable ?? false,
    }),
  );
}
