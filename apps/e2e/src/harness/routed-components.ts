import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../../..');
const SOURCES = ['apps/portal/src/app/**/*.ts', 'libs/*/web/src/**/*.ts'];
/** Shows nothing itself: it leads on to the first place of the role. */
const LEADS_ON = 'gu-first-place';

const textsOf = (patterns: readonly string[]): string[] =>
  patterns.flatMap((pattern) => globSync(join(ROOT, pattern))).map((file) => readFileSync(file, 'utf8'));

/** The element of every component that an address of the portal leads to, as its route files say. */
export function routedElements(): string[] {
  const sources = textsOf(SOURCES);
  const routed = textsOf(['apps/portal/src/app/app.routes.ts', 'libs/*/web/src/**/*.routes.ts']).flatMap((text) =>
    [...text.matchAll(/(?:component: |loadComponent: [^=]*=>\s*import\([^)]*\)\.then\(\(file\) => file\.)(\w+)/g)].map(
      ([, name = '']) => name,
    ),
  );
  const elements = routed.map((name) => {
    const source = sources.find((text) => new RegExp(`export class ${name}\\b`).test(text)) ?? '';
    const before = source.slice(0, source.search(new RegExp(`export class ${name}\\b`)));
    const element = /selector: '([\w-]+)'(?![\s\S]*selector: ')/.exec(before)?.[1];
    if (element === undefined) throw new Error(`the routes name ${name}, which has no element`);
    return element;
  });
  return [...new Set(elements)].filter((element) => element !== LEADS_ON).sort();
}
