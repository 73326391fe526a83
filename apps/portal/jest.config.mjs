import { createRequire } from 'node:module';

const { createCjsPreset } = createRequire(import.meta.url)('jest-preset-angular/presets');

/** The portal's own specs and those of every library that runs in the browser. */
export default {
  ...createCjsPreset({ tsconfig: '<rootDir>/apps/portal/tsconfig.spec.json' }),
  displayName: 'portal',
  rootDir: '../..',
  roots: ['<rootDir>/apps/portal/src', '<rootDir>/libs'],
  testMatch: [
    '<rootDir>/apps/portal/src/**/*.spec.ts',
    '<rootDir>/libs/*/web/src/**/*.spec.ts',
    '<rootDir>/libs/platform/{ui,web-kernel}/src/**/*.spec.ts',
  ],
  setupFilesAfterEnv: ['<rootDir>/apps/portal/src/test-setup.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.nx/', '<rootDir>/.data/'],
  cacheDirectory: '<rootDir>/.nx/jest-portal',
  // Workspace packages resolve to their source in libs/, outside node_modules, so they are transformed like our own.
  transformIgnorePatterns: ['/node_modules/(?!.*\\.mjs$|@jsverse/)'],
};
