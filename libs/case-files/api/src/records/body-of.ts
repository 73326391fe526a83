import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';

const PARAMETER_TYPES = 'design:paramtypes';

/**
 * Says which class the body of a route is, where the compiler cannot know it: the last parameter of the method is
 * validated and described as `type`.
 */
export function BodyOf(type: Type<object>): MethodDecorator {
  return (target, name, descriptor) => {
    const types = Reflect.getMetadata(PARAMETER_TYPES, target, name) as unknown[];
    Reflect.defineMetadata(PARAMETER_TYPES, [...types.slice(0, -1), type], target, name);
    ApiBody({ type })(target, name, descriptor);
  };
}
