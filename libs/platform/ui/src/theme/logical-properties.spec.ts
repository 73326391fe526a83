import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../../../..');
const PHYSICAL =
  /(?<![\w-])(?:margin|padding|border|inset|scroll-padding|scroll-margin)-(?:left|right|top|bottom)(?![\w-])|(?<![\w-])(?:left|right|top|bottom)\s*:|text-align:\s*(?:left|right)|float:\s*(?:left|right)/;

/** Angular writes styles in .css files and in the `styles` of components; both turn over in a right-to-left page. */
const FILES = ['apps/portal/src/**/*.{css,ts}', 'libs/*/{web,ui,web-kernel}/src/**/*.{css,ts}']
  .flatMap((pattern) => globSync(pattern, { cwd: ROOT }))
  .filter((file) => !file.endsWith('.spec.ts'));

function stylesOf(file: string): string {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return file.endsWith('.css') ? text : [...text.matchAll(/styles: `([^`]*)`/g)].map((match) => match[1]).join('\n');
}

describe('styles', () => {
  it('are found', () => {
    expect(FILES.length).toBeGreaterThan(20);
  });

  it.each(FILES.filter((file) => stylesOf(file) !== ''))('%s names start and end, never left and right', (file) => {
    const lines = stylesOf(file).split('\n');
    expect(lines.filter((line) => PHYSICAL.test(line))).toEqual([]);
  });
});
