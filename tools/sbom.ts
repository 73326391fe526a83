/**
 * The bill of materials of what runs in production (CycloneDX), from the lock file alone: no network is needed. npm makes it;
 * this gives it our name and refuses one in which something cannot be told apart, checked or used.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from './processes/run.ts';
import { asCommand, StepFailed } from './terminal.ts';
import { workspaceRoot } from './workspace.ts';

interface Licence {
  license?: { id?: string; name?: string };
  expression?: string;
}
export interface Component {
  'bom-ref'?: string;
  type?: string;
  name: string;
  version?: string;
  purl?: string;
  hashes?: { alg: string; content: string }[];
  licenses?: Licence[];
}
export interface Bill {
  bomFormat: string;
  specVersion: string;
  metadata: { component: Component };
  components: Component[];
}

/** Licences under which a component may be shipped. */
const allowed = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'OFL-1.1',
  'MPL-2.0',
  'Python-2.0',
]);
/** Packages from before the field was invented; read in the packages themselves. */
const readByHand: Readonly<Record<string, string>> = {
  'pkg:npm/passport-strategy@1.0.0': 'MIT',
  'pkg:npm/pause@0.0.1': 'MIT',
};
const ours = 'pkg:npm/%40guichet/';

function licencesOf({ licenses = [], purl = '' }: Component): string[] {
  const named = licenses.flatMap(({ license, expression }) =>
    (expression ?? license?.id ?? license?.name ?? '').split(/ AND /),
  );
  return named.length > 0 ? named : [readByHand[purl] ?? 'none'];
}

/** What is wrong with a bill: each component must be named, be checkable, and be one that may be shipped. */
export function faultsOf(bill: Bill): string[] {
  const empty = bill.components.length === 0 ? ['it is empty'] : [];
  const form = bill.bomFormat === 'CycloneDX' ? [] : ['it is no CycloneDX'];
  const components = bill.components.flatMap((component) => {
    const { name, version, purl, hashes } = component;
    if (!version || !purl) return [`${name} has no version or no address`];
    if (purl.startsWith(ours)) return [];
    const forbidden = licencesOf(component).filter((licence) => !allowed.has(licence));
    return [
      ...(hashes?.length ? [] : [`${purl} has no checksum`]),
      ...forbidden.map((licence) => `${purl} has the licence ${licence}`),
    ];
  });
  return [...empty, ...form, ...components];
}

interface Locked {
  version?: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  link?: boolean;
}

/** Packages of the lock file that run in production, or may, each once. */
function shippedPackages(lock: { packages: Readonly<Record<string, Locked>> }): Component[] {
  const found = new Map<string, Component>();
  for (const [place, { version, integrity, license, dev, link }] of Object.entries(lock.packages)) {
    const name = place.split('node_modules/').at(-1) ?? '';
    if (dev || link || !place.includes('node_modules/') || !version || !integrity) continue;
    const [kind = '', digest = ''] = integrity.split('-');
    const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
    found.set(purl, {
      'bom-ref': `${name}@${version}`,
      type: 'library',
      name,
      version,
      purl,
      hashes: [{ alg: kind.replace('sha', 'SHA-'), content: Buffer.from(digest, 'base64').toString('hex') }],
      ...(license
        ? { licenses: [license.includes(' ') ? { expression: license } : { license: { id: license } }] }
        : {}),
    });
  }
  return [...found.values()];
}

/**
 * The bill of this workspace. npm leaves out what some workspace also has for building and testing, and takes the name of
 * the folder: both are put right from the lock file.
 */
export async function billOfMaterials(): Promise<Bill> {
  const words = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'];
  const { code, answer, output } = await run('npm', words);
  if (code !== 0) throw new StepFailed(`npm ${words.join(' ')} failed:\n${output}`);
  const bill = JSON.parse(answer) as Bill;
  const lock = JSON.parse(readFileSync(join(workspaceRoot, 'package-lock.json'), 'utf8')) as Parameters<
    typeof shippedPackages
  >[0];
  const named = new Set(bill.components.map(({ purl }) => purl));
  bill.metadata.component.name = 'guichet';
  bill.components.push(...shippedPackages(lock).filter(({ purl }) => !named.has(purl)));
  return bill;
}

async function main(): Promise<void> {
  const bill = await billOfMaterials();
  const faults = faultsOf(bill);
  if (faults.length > 0) throw new StepFailed(`The bill of materials cannot be given out:\n${faults.join('\n')}`);
  const file = join(workspaceRoot, 'dist', 'sbom.cdx.json');
  mkdirSync(join(workspaceRoot, 'dist'), { recursive: true });
  writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
  console.log(`${bill.components.length} components in ${file}`);
}

if (import.meta.filename === resolve(process.argv[1] ?? '')) await asCommand(main);
