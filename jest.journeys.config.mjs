/**
 * Journeys: the production build, real parts, a real browser. The setup starts the product on a free port with its own
 * temporary data (or uses the one at BASE_URL) and tells the journeys its address and the demonstration accounts.
 */
import { onNode } from './tools/jest/on-node.mjs';

export default {
  ...onNode,
  displayName: 'journeys',
  testMatch: ['<rootDir>/apps/e2e/src/**/*.spec.ts', '<rootDir>/tools/**/*.journey.ts'],
  // a browser or a program that a failed journey left behind is ended with the run, and must not keep it from ending
  forceExit: true,
  globalSetup: '<rootDir>/tools/jest/start-product.mjs',
  globalTeardown: '<rootDir>/tools/jest/stop-product.mjs',
};
