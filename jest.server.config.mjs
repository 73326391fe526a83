/**
 * Server tests, in native ES modules (the runner needs NODE_OPTIONS=--experimental-vm-modules, which the npm
 * scripts set). Two sizes: "rules" without any input or output, "routes" against a real PostgreSQL.
 */

/** The same decorator and field settings as tools/build-server.ts, so that tests see what runs. */
const transform = {
  '^.+\\.ts$': [
    '@swc/jest',
    {
      sourceMaps: 'inline',
      jsc: {
        target: 'es2023',
        keepClassNames: true,
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      },
      module: { type: 'es6' },
    },
  ],
};

const server = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  testPathIgnorePatterns: ['/node_modules/'],
  transformIgnorePatterns: ['/node_modules/(?!@guichet/)'],
  transform,
};

export default {
  projects: [
    {
      ...server,
      displayName: 'rules',
      testMatch: ['<rootDir>/libs/*/{contract,domain}/src/**/*.spec.ts', '<rootDir>/tools/**/*.spec.ts'],
    },
    {
      ...server,
      displayName: 'routes',
      testMatch: [
        '<rootDir>/libs/*/{api,api-kernel}/src/**/*.spec.ts',
        '<rootDir>/apps/{api,database}/{src,spec}/**/*.spec.ts',
      ],
      globalSetup: '<rootDir>/tools/jest/start-postgres.mjs',
      globalTeardown: '<rootDir>/tools/jest/stop-postgres.mjs',
    },
  ],
};
