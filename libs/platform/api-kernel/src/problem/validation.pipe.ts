import { ValidationPipe } from '@nestjs/common';
import { getMetadataStorage } from 'class-validator';
import type { ValidationError } from 'class-validator';
import { GENERAL_PROBLEMS, Refused } from '@guichet/platform-contract';
import type { FieldProblem } from '@guichet/platform-contract';

const UNASKED = 'whitelistValidation';
const FIELD_NAME = /^[a-z][A-Za-z]{0,39}$/;

function flatten(errors: readonly ValidationError[], parent = ''): FieldProblem[] {
  return errors.flatMap((error) => {
    const field = parent ? `${parent}.${error.property}` : error.property;
    // a field that nobody asked for is repeated only where its name could be one of ours: it may be anything
    const own = Object.entries(error.constraints ?? {}).map(([code, message]) => ({
      field: code === UNASKED && !FIELD_NAME.test(error.property) ? parent : field,
      code,
      message,
    }));
    return [...own, ...flatten(error.children ?? [], field)];
  });
}

type Look = ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas'];

/**
 * The rules of a class do not change while the program runs; class-validator looks through every class of the program
 * for them at each request. Remembers what it found for a class, as long as nobody asks for groups or schemas.
 */
function rememberRules(): void {
  const storage = getMetadataStorage();
  const look: Look = storage.getTargetValidationMetadatas.bind(storage);
  const known = new Map<unknown, ReturnType<Look>>();
  storage.getTargetValidationMetadatas = (target, schema, always, strictGroups, groups) => {
    if (schema || always || strictGroups || groups?.length) return look(target, schema, always, strictGroups, groups);
    const found = known.get(target) ?? look(target, schema, always, strictGroups, groups);
    known.set(target, found);
    return found;
  };
}

/** Refuses every request that is not exactly what its class describes; unknown fields are refused, not dropped. */
export function requestValidation(): ValidationPipe {
  rememberRules();
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    exceptionFactory: (errors) => new Refused('invalid_request', GENERAL_PROBLEMS.invalid_request, {}, flatten(errors)),
  });
}
