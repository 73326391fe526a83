/**
 * Who may see whom: the table that ESLint enforces, that the workspace checker compares with the folders, and that
 * the generator reads. docs/ARCHITECTURE.md explains it.
 */

/**
 * Each scope and the scopes that it may use besides itself. The direction is the order of the lines: a scope sees only
 * scopes that stand above it. `app` is the scope of the four applications.
 * @type {Record<string, readonly string[]>}
 */
export const scopes = {
  platform: [],
  'reference-data': ['platform'],
  access: ['platform', 'reference-data'],
  accounts: ['platform', 'reference-data', 'access'],
  organisations: ['platform', 'reference-data', 'access', 'accounts'],
  people: ['platform', 'reference-data', 'access', 'organisations'],
  'case-files': ['platform', 'reference-data', 'access', 'organisations', 'people'],
  imports: ['platform', 'reference-data', 'access', 'organisations', 'people', 'case-files'],
  documents: ['platform', 'reference-data', 'access', 'organisations', 'people', 'case-files'],
  plans: ['platform', 'reference-data', 'access', 'organisations', 'people', 'case-files'],
  referrals: ['platform', 'reference-data', 'access', 'organisations', 'people', 'case-files'],
  appointments: ['platform', 'reference-data', 'access', 'organisations', 'people', 'case-files'],
  notifications: ['platform', 'reference-data', 'access', 'organisations', 'people', 'case-files', 'referrals'],
  reports: ['platform', 'reference-data', 'access', 'organisations', 'people', 'case-files', 'referrals'],
  oversight: ['platform', 'reference-data', 'access', 'accounts', 'organisations', 'people', 'case-files', 'documents'],
  'my-day': [
    'platform',
    'reference-data',
    'access',
    'organisations',
    'people',
    'case-files',
    'plans',
    'referrals',
    'appointments',
  ],
  rights: ['platform', 'reference-data', 'access', 'organisations', 'people', 'case-files', 'documents'],
};

/**
 * What a type of library is, which types it may use, and which packages of node_modules it must not touch.
 * @typedef {{ uses: readonly string[], banned?: readonly string[], only?: readonly string[] }} TypeRule
 */
const browserPackages = ['@angular/*', '@jsverse/*'];
const serverPackages = [
  '@nestjs/*',
  '@fastify/*',
  'fastify',
  'typeorm',
  'pg',
  'class-validator',
  'class-transformer',
  'pino*',
];

/** @type {Record<string, TypeRule>} */
export const types = {
  contract: { uses: ['contract'], banned: ['*'] },
  domain: { uses: ['contract', 'domain'], banned: ['*'] },
  api: { uses: ['contract', 'domain', 'api', 'api-kernel'], banned: browserPackages },
  'api-kernel': { uses: ['contract', 'api-kernel'], banned: browserPackages },
  web: { uses: ['contract', 'domain', 'web', 'ui', 'web-kernel'], banned: serverPackages },
  'web-kernel': { uses: ['contract', 'web-kernel', 'ui'], banned: serverPackages },
  ui: { uses: ['ui'], banned: serverPackages },
};

/**
 * The applications, each with the types that it composes.
 * @type {Record<string, TypeRule>}
 */
export const apps = {
  // The API takes the list of entities from the database application, which owns the schema.
  api: { uses: ['contract', 'domain', 'api', 'api-kernel', 'app'], banned: browserPackages },
  database: { uses: ['contract', 'domain', 'api', 'api-kernel'], banned: browserPackages },
  portal: { uses: ['contract', 'domain', 'web', 'ui', 'web-kernel'], banned: serverPackages },
  e2e: { uses: ['contract'], banned: [...browserPackages, '@nestjs/*', 'typeorm'] },
};

/** Test-only packages: a spec of any type may use them. */
const testPackages = ['fast-check', 'reflect-metadata', 'stdnum'];

const tagged = (/** @type {string} */ kind, /** @type {readonly string[]} */ names) =>
  names.map((name) => `${kind}:${name}`);

/**
 * The constraints of the Nx boundary rule for productive code (`spec: false`) or for tests, which may also use the
 * packages that only tests need.
 * @param {{ spec: boolean, app?: string }} file
 */
export function constraints({ spec, app }) {
  const scopeRules = Object.entries(scopes).map(([scope, used]) => ({
    sourceTag: `scope:${scope}`,
    onlyDependOnLibsWithTags: tagged('scope', [scope, ...used]),
  }));
  const typeRules = Object.entries(types).map(([type, rule]) => ({
    sourceTag: `type:${type}`,
    onlyDependOnLibsWithTags: tagged('type', rule.uses),
    ...packages(rule, spec),
  }));
  const appRule = app === undefined ? { uses: [] } : (apps[app] ?? { uses: [] });
  return [
    ...scopeRules,
    { sourceTag: 'scope:app', onlyDependOnLibsWithTags: tagged('scope', [...Object.keys(scopes), 'app']) },
    ...typeRules,
    {
      sourceTag: 'type:app',
      onlyDependOnLibsWithTags: tagged('type', appRule.uses),
      ...packages(appRule, spec),
    },
  ];
}

/**
 * @param {TypeRule} rule
 * @param {boolean} spec
 */
function packages(rule, spec) {
  if (rule.banned === undefined) return {};
  if (rule.banned.includes('*'))
    return spec ? { allowedExternalImports: testPackages } : { bannedExternalImports: ['*'] };
  return { bannedExternalImports: [...rule.banned] };
}
