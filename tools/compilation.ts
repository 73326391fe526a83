import type { TransformOptions } from 'rolldown/utils';

/**
 * How server code is compiled, by the build and by the tests alike: tests see what runs. NestJS injects constructor
 * parameters by the types that the compiler wrote down, so decorators are the legacy ones with metadata. Fields
 * without an initial value are left out, as TypeORM and class-transformer expect: otherwise each entity would be born
 * with every column set to undefined.
 */
export const compilation: Pick<TransformOptions, 'target' | 'decorator' | 'assumptions' | 'typescript'> = {
  target: 'node24',
  decorator: { legacy: true, emitDecoratorMetadata: true },
  assumptions: { setPublicClassFields: true },
  typescript: { onlyRemoveTypeImports: false, removeClassFieldsWithoutInitializer: true },
};
