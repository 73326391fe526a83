import eslint from '@eslint/js';
import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import prettier from 'eslint-config-prettier';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { apps } from './tools/boundaries.mjs';
import { boundaries } from './tools/lint/boundary-rules.mjs';
import { houseRules } from './tools/lint/house-rules.mjs';

const typescript = ['**/*.ts'];
const specs = ['**/*.spec.ts', 'apps/*/spec/**/*.ts'];
const browser = ['apps/portal/**/*.ts', 'libs/*/{web,ui,web-kernel}/**/*.ts'];

export default defineConfig(
  globalIgnores(['**/node_modules/', 'dist/', 'coverage/', 'screens/', '.data*/', '.nx/', '.angular/', '**/*.cjs']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },

  eslint.configs.recommended,
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          'tsconfig.server.json',
          'tools/tsconfig.json',
          'apps/portal/tsconfig.app.json',
          'apps/portal/tsconfig.spec.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // A module of Nest and a page of Angular are classes with a decorator and, rightly, nothing in them.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // The interfaces of TypeORM and Nest ask for promises where some implementations have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // An answer is a plain object that has what its DTO class describes; only its description needs the class.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // [...text] gives code points, which is what names and passwords are measured and compared by.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Texts that people type are cleaned of control characters, which needs expressions that name them.
      'no-control-regex': 'off',
      // tsconfig.base.json asks for brackets on index signatures; the two would contradict each other.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    files: specs,
    rules: {
      // Answers of the API arrive in tests as untyped JSON, and expect() takes methods as values.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },

  {
    files: browser,
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-selector': [
        'error',
        { type: ['element', 'attribute'], prefix: 'gu', style: 'kebab-case' },
      ],
      '@angular-eslint/directive-selector': ['error', { type: 'attribute', prefix: 'gu', style: 'camelCase' }],
      '@angular-eslint/prefer-signals': 'error',
      '@angular-eslint/prefer-output-readonly': 'error',
      '@angular-eslint/component-class-suffix': 'off',
      '@angular-eslint/directive-class-suffix': 'off',
    },
  },
  {
    files: ['apps/portal/src/app/**/*.html', 'libs/**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
    rules: {
      '@angular-eslint/template/prefer-control-flow': 'error',
      '@angular-eslint/template/prefer-ngsrc': 'off',
      '@angular-eslint/template/button-has-type': 'error',
      '@angular-eslint/template/no-duplicate-attributes': ['error', { allowStylePrecedenceDuplicates: true }],
      // A bound style is set through the DOM and passes the content security policy; a written one does not.
      '@angular-eslint/template/no-inline-styles': ['error', { allowNgStyle: false, allowBindToStyle: true }],
      '@angular-eslint/template/no-positive-tabindex': 'error',
    },
  },
  {
    // The choices of a combobox are reached from its input by aria-activedescendant and never hold the focus.
    files: ['libs/platform/ui/src/**/combobox.html'],
    rules: {
      '@angular-eslint/template/click-events-have-key-events': 'off',
      '@angular-eslint/template/interactive-supports-focus': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', setInterval: 'readonly', clearInterval: 'readonly' },
    },
  },
  {
    files: ['apps/portal/public/**/*.js'],
    languageOptions: {
      sourceType: 'script',
      globals: { document: 'readonly', localStorage: 'readonly', window: 'readonly' },
    },
  },

  { plugins: { '@nx': nx } },
  boundaries({ files: ['libs/**/*.ts'], ignores: specs, spec: false }),
  boundaries({ files: ['libs/**/*.spec.ts', 'libs/*/api/src/testing/**/*.ts'], spec: true }),
  ...Object.keys(apps).map((app) => boundaries({ files: [`apps/${app}/**/*.ts`], spec: app === 'e2e', app })),
  ...Object.keys(apps).map((app) =>
    boundaries({ files: [`apps/${app}/**/*.spec.ts`, `apps/${app}/spec/**/*.ts`], spec: true, app }),
  ),

  ...houseRules,
  prettier,
);
