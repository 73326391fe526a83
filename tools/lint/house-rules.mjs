/**
 * The rules of this house that no plugin knows. Each is a pattern in the syntax tree and a sentence that says what to do
 * instead. ESLint takes one list per file, therefore each kind of file names the full list that applies to it.
 */

/** @typedef {{ selector: string, message: string }} Ban */

/** @type {Record<string, Ban>} */
const bans = {
  enum: {
    selector: 'TSEnumDeclaration',
    message: 'Write an `as const` object and a type of its values instead of an enum.',
  },
  environment: {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'The environment is read once, in libs/platform/api-kernel/src/configuration/.',
  },
  now: {
    selector:
      "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Time is injected: take the moment as a parameter, or ask the Clock of the kernel.',
  },
  chance: {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Chance is injected: the same input must give the same output.',
  },
  repository: {
    selector: 'CallExpression[callee.name=/^(InjectRepository|InjectDataSource|InjectEntityManager)$/]',
    message: 'The unit of work is the only way to the database; it carries who is asking.',
  },
  sql: {
    // A `${CONSTANT}` is text written by us, and what the driver escaped is safe; anything else may be input.
    selector:
      'CallExpression[callee.property.name=/^(query|raw|execute)$/] > TemplateLiteral.arguments:first-child > :not(TemplateElement, Identifier[name=/^[A-Z][A-Z0-9_]+$/], CallExpression[callee.property.name=/^escape(Literal|Identifier)$/])',
    message: 'Pass values as parameters ($1); only named constants may be written into SQL.',
  },
  trust: {
    selector: 'MemberExpression[property.name=/^bypassSecurityTrust/]',
    message: 'Nothing bypasses the sanitising of Angular.',
  },
};

const list = (/** @type {string[]} */ ...names) => ['error', ...names.map((name) => bans[name])];

const everywhere = ['enum', 'trust'];
const inLibraries = [...everywhere, 'environment', 'sql'];

export const houseRules = [
  {
    files: ['**/*.ts'],
    rules: {
      'no-restricted-syntax': list(...everywhere),
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
    },
  },
  {
    files: ['libs/**/*.ts', 'apps/{api,portal}/src/**/*.ts'],
    rules: { 'no-restricted-syntax': list(...inLibraries), 'no-console': 'error' },
  },
  {
    files: ['libs/**/*.ts'],
    ignores: ['**/*.spec.ts', 'libs/platform/api-kernel/src/**'],
    rules: { 'no-restricted-syntax': list(...inLibraries, 'repository') },
  },
  {
    files: ['libs/*/{contract,domain}/src/**/*.ts'],
    rules: {
      'no-restricted-syntax': list(...inLibraries, 'repository', 'now', 'chance'),
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*'], message: 'Rules do no input and no output.' }] },
      ],
    },
  },
  {
    // The commands of the database take no input from the network; names of roles and tables cannot be parameters.
    files: ['apps/database/src/**/*.ts'],
    rules: { 'no-restricted-syntax': list(...everywhere, 'environment') },
  },
  {
    files: ['libs/platform/api-kernel/src/configuration/read-configuration.ts'],
    rules: { 'no-restricted-syntax': list(...everywhere, 'sql') },
  },
];
