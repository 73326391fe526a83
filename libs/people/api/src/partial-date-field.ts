import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ValidateBy } from 'class-validator';
import { datePartsOf } from '@guichet/people-domain';

/** A date of which only a part may be known: YYYY, YYYY-MM, YYYY-MM-DD or empty. */
export function PartialDateField(options: { description: string }): PropertyDecorator {
  return applyDecorators(
    ValidateBy({
      name: 'isPartialDate',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && datePartsOf(value) !== null,
        defaultMessage: () => 'isPartialDate',
      },
    }),
    ApiProperty({
      description: `${options.description}: YYYY, YYYY-MM, YYYY-MM-DD, or empty when nothing is known`,
      type: 'string',
      pattern: '^(\\d{4}(-\\d{2}(-\\d{2})?)?)?$',
    }),
  );
}
