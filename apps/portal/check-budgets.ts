/**
 * Measures what a browser downloads, compressed with Brotli as it is served, and fails above the budgets.
 * Run after the build: `node apps/portal/check-budgets.ts`.
 *
 * Initial: the document, its scripts and styles with all they import, the Latin fonts, and the words that start in French.
 * Lazy route: a chunk that is imported on demand with all it imports, less what the initial download already brought.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const DIST = join(import.meta.dirname, '../../dist/portal');
const BUDGET = { initial: 150_000, lazyRoute: 50_000 };

interface Output {
  readonly entryPoint?: string;
  readonly imports: readonly { readonly path: string; readonly kind: string }[];
  readonly inputs: Readonly<Record<string, unknown>>;
}
interface Stats {
  readonly outputs: Readonly<Record<string, Output>>;
}

if (!existsSync(join(DIST, 'browser-stats.json'))) {
  console.error('dist/portal/browser-stats.json is missing: build the portal first (npx nx build portal).');
  process.exit(2);
}
const { outputs } = JSON.parse(readFileSync(join(DIST, 'browser-stats.json'), 'utf8')) as Stats;
const files = new Set(readdirSync(DIST));

function transferred(file: string): number {
  const content = readFileSync(join(DIST, file));
  return file.endsWith('.woff2') ? content.length : brotliCompressSync(content).length;
}

/** A file and all it imports at once. */
function closure(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !outputs[file]) return seen;
  seen.add(file);
  for (const { path, kind } of outputs[file].imports) if (kind === 'import-statement') closure(path, seen);
  return seen;
}

function total(list: Iterable<string>): number {
  return [...list].reduce((sum, file) => sum + transferred(file), 0);
}

const page = readFileSync(join(DIST, 'index.html'), 'utf8');
const named = [...page.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '');
const shipped = new Set(named.flatMap((file) => [file, ...closure(file)]).filter((file) => files.has(file)));
const fonts = Object.keys(outputs).filter((file) => /atkinson.*-latin-\d+-normal.*\.woff2$/.test(file));
const startWords = Object.entries(outputs)
  .filter(([, output]) =>
    Object.keys(output.inputs).some((input) =>
      /(?:platform\/(?:ui|web-kernel)|apps\/portal)\/src\/.*fr\.json$/.test(input),
    ),
  )
  .map(([file]) => file);
const initial = total(new Set(['index.html', ...shipped, ...fonts, ...startWords]));

const routes = new Set(
  Object.values(outputs)
    .flatMap((output) => output.imports)
    .filter(({ kind }) => kind === 'dynamic-import')
    .map(({ path }) => path),
);
const lazy = [...routes]
  .map((file) => ({ name: nameOf(file), size: total([...closure(file)].filter((part) => !shipped.has(part))) }))
  .sort((one, other) => other.size - one.size);

function nameOf(file: string): string {
  const inputs = Object.keys(outputs[file]?.inputs ?? {}).filter((input) => !input.startsWith('node_modules'));
  return (outputs[file]?.entryPoint ?? inputs.at(-1) ?? file).replace(/^(libs|apps)\//, '');
}

const kilobytes = (size: number): string => `${(size / 1000).toFixed(1)} kB`.padStart(9);
const parts = {
  'scripts and document': total(['index.html', ...[...shipped].filter((file) => file.endsWith('.js'))]),
  styles: total([...shipped].filter((file) => file.endsWith('.css'))),
  fonts: total(fonts),
  words: total(startWords),
};
console.log(`initial      ${kilobytes(initial)} of ${kilobytes(BUDGET.initial)}`);
for (const [name, size] of Object.entries(parts)) console.log(`  ${kilobytes(size)}  ${name}`);
console.log(`lazy routes, largest first, each of ${kilobytes(BUDGET.lazyRoute)}`);
for (const { name, size } of lazy.slice(0, 8)) console.log(`  ${kilobytes(size)}  ${name}`);

const tooLarge = lazy.filter(({ size }) => size > BUDGET.lazyRoute);
if (initial > BUDGET.initial)
  console.error(`FAILED: the initial download is ${kilobytes(initial - BUDGET.initial)} over its budget.`);
for (const { name, size } of tooLarge)
  console.error(`FAILED: ${name} is ${kilobytes(size - BUDGET.lazyRoute)} over the budget of a lazy route.`);
process.exit(initial > BUDGET.initial || tooLarge.length > 0 ? 1 : 0);
