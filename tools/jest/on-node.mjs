/**
 * How Jest runs code that is written for Node: as Node itself runs it, once loaded for all spec files of a process. The
 * usual runner loads everything again for each file, which took three times as long as the tests.
 */
export const onNode = {
  rootDir: `${import.meta.dirname}/../..`,
  runner: 'jest-light-runner/child-process',
  setupFiles: ['<rootDir>/tools/jest/compile.ts'],
  setupFilesAfterEnv: ['<rootDir>/tools/jest/limits.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  testPathIgnorePatterns: ['/node_modules/'],
  transform: {},
};
