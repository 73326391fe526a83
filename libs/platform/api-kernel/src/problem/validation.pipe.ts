import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { GENERAL_PROBLEMS, Refused } from '@guichet/platform-contract';
import type { FieldProblem } from '@guichet/platform-contract';

function flatten(errors: readonly ValidationError[], parent = ''): FieldProblem[] {
  return errors.flatMap((error) => {
    const field = parent ? `${parent}.${error.property}` : error.property;
    const own = Object.entries(error.constraints ?? {}).map(([code, message]) => ({ field, code, message }));
    return [...own, ...flatten(error.children ?? [], field)];
  });
}

/** Refuses every request that is not exactly what its class describes; unknown fields are refused, not dropped. */
export function requestValidation(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    exceptionFactory: (errors) => new Refused('invalid_request', GENERAL_PROBLEMS.invalid_request, {}, flatten(errors)),
  });
}
