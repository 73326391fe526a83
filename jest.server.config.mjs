/**
 * Server tests, in native ES modules (the runner needs NODE_OPTIONS=--experimental-vm-modules, which the npm
 * scripts set). Two sizes: "rules" without any input or output, "routes" against a real PostgreSQL.
 */
import { serverTransform } from './tools/jest/transform.mjs';

const server = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  testPathIgnorePatterns: ['/node_modules/'],
  transformIgnorePatterns: ['/node_modules/(?!@guichet/)'],
  transform: serverTransform,
};

export default {
  // Half of a route spec is PostgreSQL’s work: a process for each core keeps both busy.
  maxWorkers: '100%',
  // Modules of a finished file are never given back: a process that holds this much is followed by a new one.
  workerIdleMemoryLimit: '1GB',
  // The first route spec of a run makes the migrated template; on a busy machine that takes a while.
  testTimeout: 60_000,
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
