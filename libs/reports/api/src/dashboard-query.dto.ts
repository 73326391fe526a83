import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ValidateBy, ValidateIf } from 'class-validator';
import { IdField } from '@guichet/platform-api-kernel';
import type { DashboardQuery } from '@guichet/reports-contract';

const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/;

/** `?from=` means the same as no `from`. */
const blankIsAbsent = Transform(({ value }: { value: unknown }) => (value === '' ? undefined : value));

function MonthField(description: string): PropertyDecorator {
  return applyDecorators(
    blankIsAbsent,
    ValidateIf((_, value) => value !== undefined),
    ValidateBy({
      name: 'isMonth',
      validator: {
        validate: (value) => typeof value === 'string' && MONTH.test(value),
        defaultMessage: () => 'isMonth',
      },
    }),
    ApiProperty({ description, required: false, type: 'string', pattern: MONTH.source, example: '2026-11' }),
  );
}

/** Which months, and across organisations which one. */
export class DashboardQueryDto implements DashboardQuery {
  @MonthField('First month; eleven months before this one unless asked')
  from?: string;

  @MonthField('Last month; this one unless asked')
  to?: string;

  @blankIsAbsent
  @IdField({ description: 'Only for those who look across organisations: show one', optional: true })
  organisation?: string;
}
