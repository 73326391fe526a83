/** How Jest compiles server code: the same decorator and field settings as tools/build-server.ts, so tests see what runs. */
export const serverTransform = {
  '^.+\\.ts$': [
    '@swc/jest',
    {
      sourceMaps: 'inline',
      jsc: {
        target: 'es2023',
        keepClassNames: true,
        parser: { syntax: 'typescript', decorators: true },
        // Jest reads `with { type: 'json' }`, and will soon refuse JSON without it.
        experimental: { keepImportAttributes: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      },
      module: { type: 'es6' },
    },
  ],
};
