/**
 * Journeys: the production build, real parts, a real browser. The setup starts the product on a free port with its own
 * temporary data (or uses the one at BASE_URL) and tells the journeys its address and the demonstration accounts.
 */
import { serverTransform } from './tools/jest/transform.mjs';

export default {
  rootDir: import.meta.dirname,
  displayName: 'journeys',
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/apps/e2e/src/**/*.spec.ts', '<rootDir>/tools/**/*.journey.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  transformIgnorePatterns: ['/node_modules/(?!@guichet/)'],
  transform: serverTransform,
  testTimeout: 120_000,
  // a browser or a program that a failed journey left behind is ended with the run, and must not keep it from ending
  forceExit: true,
  globalSetup: '<rootDir>/tools/jest/start-product.mjs',
  globalTeardown: '<rootDir>/tools/jest/stop-product.mjs',
};
