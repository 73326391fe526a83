import { scopes, types } from '../boundaries.mjs';
import type { Listing } from './listing.ts';

const platformTypes = ['contract', 'api-kernel', 'web-kernel', 'ui'];
const businessTypes = ['contract', 'domain', 'api', 'web'];

interface Manifest {
  name?: string;
  type?: string;
  private?: boolean;
  exports?: Record<string, unknown>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  nx?: { tags?: string[] };
}

/** Folder, package name, tags and door of each library and application say the same thing. */
export function checkLibraries(listing: Listing): string[] {
  return [...listing.files.flatMap((file) => libraryOf(file, listing)), ...missingManifests(listing), ...checkTable()];
}

/** The types that a scope may have. */
export function typesOf(scope: string): readonly string[] {
  return scope === 'platform' ? platformTypes : businessTypes;
}

function libraryOf(file: string, listing: Listing): string[] {
  const [kind, first = '', second = '', third] = file.split('/');
  if (kind === 'libs' && third === 'package.json') return checkLibrary(file, first, second, listing);
  if (kind === 'apps' && second === 'package.json') {
    return wrongFacts(file, read(listing, file), `@guichet/${first}`, ['scope:app', 'type:app']);
  }
  return [];
}

/** Libraries with further doors: what loads before the first page, or what must not load with everything beside it. */
const FURTHER_DOORS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'libs/platform/ui/package.json': {
    './start': './src/start.ts',
    './conflict': './src/conflict.ts',
    './chart': './src/chart.ts',
    './file-drop': './src/file-drop.ts',
  },
  'libs/platform/web-kernel/package.json': { './forms': './src/forms.ts' },
  'libs/people/web/package.json': { './numbers': './src/numbers.ts' },
  'libs/case-files/web/package.json': { './agreement': './src/agreement.ts' },
};

/** One door for every library; the design system has a second, small one for what the portal needs before its first page. */
function doorsOf(file: string): Record<string, string> {
  const door = { '.': './src/index.ts' };
  return { ...door, ...FURTHER_DOORS[file] };
}

function checkLibrary(file: string, scope: string, type: string, listing: Listing): string[] {
  const manifest = read(listing, file);
  const faults = wrongFacts(file, manifest, `@guichet/${scope}-${type}`, [`scope:${scope}`, `type:${type}`]);
  if (!(scope in scopes)) faults.push(`${file}: the scope "${scope}" has no line in tools/boundaries.mjs`);
  if (!typesOf(scope).includes(type))
    faults.push(`${file}: a scope like ${scope} has the types ${typesOf(scope).join(', ')}, not "${type}"`);
  if (JSON.stringify(manifest.exports) !== JSON.stringify(doorsOf(file))) {
    faults.push(`${file}: the only door of a library is "exports": { ".": "./src/index.ts" }`);
  }
  if (!listing.files.includes(`libs/${scope}/${type}/src/index.ts`))
    faults.push(`${file}: the door src/index.ts is missing`);
  return faults;
}

function wrongFacts(file: string, manifest: Manifest, name: string, tags: string[]): string[] {
  const faults: string[] = [];
  if (manifest.name !== name) faults.push(`${file}: the folder asks for the name ${name}`);
  if (manifest.private !== true || manifest.type !== 'module')
    faults.push(`${file}: needs "private": true and "type": "module"`);
  if (JSON.stringify(manifest.nx?.tags) !== JSON.stringify(tags))
    faults.push(`${file}: the folder asks for the tags ${tags.join(', ')}`);
  if (manifest.dependencies !== undefined || manifest.devDependencies !== undefined) {
    faults.push(`${file}: packages are listed once, in the package.json of the root`);
  }
  return faults;
}

function missingManifests(listing: Listing): string[] {
  const folders = new Set(
    listing.files.flatMap((file) => /^(?:libs\/[^/]+\/[^/]+|apps\/[^/]+)(?=\/src\/)/.exec(file) ?? []),
  );
  return [...folders]
    .filter((folder) => !listing.files.includes(`${folder}/package.json`))
    .map((folder) => `${folder}: package.json is missing`);
}

/** A scope sees only scopes that stand above it in the table, so there can be no circle. */
function checkTable(): string[] {
  const order = Object.keys(scopes);
  const upward = Object.entries(scopes).flatMap(([scope, used]) =>
    used
      .filter((other) => !order.includes(other) || order.indexOf(other) >= order.indexOf(scope))
      .map((other) => `tools/boundaries.mjs: ${scope} may not use ${other}, which is not above it`),
  );
  const unknown = Object.entries(types).flatMap(([type, rule]) =>
    rule.uses
      .filter((other) => !(other in types))
      .map((other) => `tools/boundaries.mjs: ${type} uses the unknown type ${other}`),
  );
  return [...upward, ...unknown];
}

function read(listing: Listing, file: string): Manifest {
  return JSON.parse(listing.read(file)) as Manifest;
}
