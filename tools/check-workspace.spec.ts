import { layoutFaults } from './check-workspace.ts';

const manifest = (scope: string, type: string) => ({
  name: `@guichet/${scope}-${type}`,
  private: true,
  type: 'module',
  exports: { '.': './src/index.ts' },
  nx: { tags: [`scope:${scope}`, `type:${type}`] },
});

const readme = '# Referrals\n\nA request from one team to another.\n\n- who\n- what\n- when\n- why\n';

const sound: Record<string, string> = {
  'libs/referrals/README.md': readme,
  'libs/referrals/contract/package.json': JSON.stringify(manifest('referrals', 'contract')),
  'libs/referrals/contract/src/index.ts': "export * from './referral-status';\n",
  'libs/referrals/contract/src/referral-status.ts': 'export const sent = 1;\n',
};

function faultsWith(changes: Record<string, string | undefined>): string[] {
  const files = Object.entries({ ...sound, ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const contents = new Map(files);
  return layoutFaults({ files: [...contents.keys()], read: (file) => contents.get(file) ?? '' });
}

const contract = 'libs/referrals/contract';

describe('the layout of the workspace', () => {
  it('finds no fault in a sound library', () => {
    expect(faultsWith({})).toEqual([]);
  });

  it.each([
    [
      'a name that differs from the folder',
      {
        [`${contract}/package.json`]: JSON.stringify({ ...manifest('referrals', 'contract'), name: '@guichet/other' }),
      },
      /asks for the name/,
    ],
    [
      'tags that differ from the folder',
      { [`${contract}/package.json`]: JSON.stringify({ ...manifest('referrals', 'contract'), nx: { tags: [] } }) },
      /asks for the tags/,
    ],
    [
      'a second door',
      {
        [`${contract}/package.json`]: JSON.stringify({
          ...manifest('referrals', 'contract'),
          exports: { './deep': './src/deep.ts' },
        }),
      },
      /only door/,
    ],
    ['a missing manifest', { [`${contract}/package.json`]: undefined }, /package\.json is missing/],
    [
      'an unknown scope',
      {
        'libs/weather/contract/package.json': JSON.stringify(manifest('weather', 'contract')),
        'libs/weather/contract/src/index.ts': 'export {};',
      },
      /no line in tools/,
    ],
    [
      'an unknown type',
      {
        'libs/referrals/services/package.json': JSON.stringify(manifest('referrals', 'services')),
        'libs/referrals/services/src/index.ts': 'export {};',
      },
      /not "services"/,
    ],
    ['a name that says nothing', { [`${contract}/src/referral-helpers.ts`]: 'export {};' }, /"helpers" says nothing/],
    ['capitals in a file name', { [`${contract}/src/ReferralStatus.ts`]: 'export {};' }, /this folder holds/],
    ['a role of the server in a contract', { [`${contract}/src/referral.dto.ts`]: 'export {};' }, /this folder holds/],
    ['a role that says nothing', { 'libs/referrals/api/src/referral.service.ts': 'export {};' }, /this folder holds/],
    [
      'a suffix in the portal',
      {
        'apps/portal/src/app/shell.component.ts': 'export {};',
        'apps/portal/package.json': JSON.stringify({
          name: '@guichet/portal',
          private: true,
          type: 'module',
          nx: { tags: ['scope:app', 'type:app'] },
        }),
      },
      /this folder holds/,
    ],
    ['something new in the root', { 'scripts/deploy.sh': '' }, /the root holds only/],
    ['a long file', { [`${contract}/src/long.ts`]: 'export {};\n'.repeat(301) }, /301 lines/],
    ['an unfinished thought', { [`${contract}/src/later.ts`]: '// TODO decide' }, /finish it now/],
    ['a rule switched off', { [`${contract}/src/off.ts`]: '// eslint-disable-next-line' }, /rules hold/],
    ['a test left out', { [`${contract}/src/a.spec.ts`]: "it.skip('x', () => {});" }, /every test runs/],
    ['a scope without explanation', { 'libs/referrals/README.md': undefined }, /README\.md: missing/],
  ])('reports %s', (_fault, changes, expected) => {
    expect(faultsWith(changes)).toContainEqual(expect.stringMatching(expected));
  });
});
