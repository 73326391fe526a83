import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { billOfMaterials, faultsOf } from './sbom.ts';
import type { Bill, Component } from './sbom.ts';
import { workspaceRoot } from './workspace.ts';

describe('the bill of materials', () => {
  let bill: Bill;
  beforeAll(async () => {
    bill = await billOfMaterials();
  });
  const withComponent = (component: Partial<Component>): Bill => ({
    ...bill,
    components: [
      {
        name: 'x',
        version: '1.0.0',
        purl: 'pkg:npm/x@1.0.0',
        hashes: [{ alg: 'SHA-512', content: 'a' }],
        licenses: [{ license: { id: 'MIT' } }],
        ...component,
      },
    ],
  });

  it('can be made, and nothing is wrong with it', () => {
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { name: 'guichet' } } });
    expect(faultsOf(bill)).toEqual([]);
  });

  it('names every package that the workspace depends on, and none that only builds or tests', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(workspaceRoot, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
      devDependencies: Record<string, string>;
    };
    const named = new Set(bill.components.map(({ purl }) => purl));
    const address = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;
    const missing = Object.entries(dependencies).filter(([name, version]) => !named.has(address(name, version)));
    expect(missing).toEqual([]);
    expect(named.has(address('jest', devDependencies['jest'] ?? ''))).toBe(false);
  });

  it.each([
    ['no version', { version: '' }],
    ['no address', { purl: '' }],
    ['no checksum', { hashes: [] }],
    ['no licence', { licenses: [] }],
    ['a licence that is not on the list', { licenses: [{ license: { id: 'AGPL-3.0-only' } }] }],
    ['two licences of which one is not', { licenses: [{ expression: 'MIT AND SSPL-1.0' }] }],
  ] satisfies [string, Partial<Component>][])('is refused with a component that has %s', (_, component) => {
    expect(faultsOf(withComponent({}))).toEqual([]);
    expect(faultsOf(withComponent(component))).not.toEqual([]);
  });

  it('is refused when it is empty', () => {
    expect(faultsOf({ ...bill, components: [] })).not.toEqual([]);
  });
});
