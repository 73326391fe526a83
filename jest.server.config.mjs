/** Server tests in two sizes: "rules" without any input or output, "routes" against a real PostgreSQL. */
import { onNode } from './tools/jest/on-node.mjs';

export default {
  // Half of a route spec is PostgreSQL’s work: a process for each core keeps both busy.
  maxWorkers: '100%',
  projects: [
    {
      ...onNode,
      displayName: 'rules',
      testMatch: ['<rootDir>/libs/*/{contract,domain}/src/**/*.spec.ts', '<rootDir>/tools/**/*.spec.ts'],
    },
    {
      ...onNode,
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
