import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsEmail, IsUrl, Matches } from 'class-validator';
import { TextField } from '@guichet/platform-api-kernel';

interface AddressOptions {
  description: string;
  max: number;
}

const emptyIsNull = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' && value.trim() === '' ? null : value,
);

/** A web address that a browser may open: http or https. */
export function WebsiteField(options: AddressOptions): PropertyDecorator {
  return applyDecorators(
    emptyIsNull,
    TextField({ ...options, nullable: true }),
    IsUrl({ protocols: ['http', 'https'], require_protocol: true }),
  );
}

/** A public e-mail address. */
export function PublicEmailField(options: AddressOptions): PropertyDecorator {
  return applyDecorators(emptyIsNull, TextField({ ...options, nullable: true }), IsEmail());
}

/** A telephone number as people write it: digits, spaces, signs. */
export function PhoneField(options: AddressOptions): PropertyDecorator {
  return applyDecorators(
    emptyIsNull,
    TextField({ ...options, nullable: true }),
    Matches(/^\+?[\d\s()./-]{6,}$/, { message: 'isPhone' }),
  );
}

/** Text that may be missing; empty text is missing. */
export function OptionalTextField(options: AddressOptions): PropertyDecorator {
  return applyDecorators(emptyIsNull, TextField({ ...options, nullable: true }));
}
