import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');

interface Words {
  readonly [key: string]: string | Words;
}

const WORDS: Words = Object.assign(
  {},
  ...globSync(['libs/*/*/src/i18n/fr.json', 'apps/portal/src/**/i18n/fr.json'], { cwd: ROOT }).map(
    (file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as Words,
  ),
) as Words;

function isSaid(key: string): boolean {
  const found = key
    .split('.')
    .reduce<string | Words | undefined>((words, part) => (typeof words === 'object' ? words[part] : undefined), WORDS);
  return typeof found === 'string';
}

/** Whole keys as they stand between quotes: before the pipe of a template, in `say(…)`, as the message of a rule. */
function keysOf(text: string): readonly string[] {
  const templates = text.matchAll(/\{\{([^{}]*\|\s*transloco[^{}]*)\}\}|="([^"]*\|\s*transloco[^"]*)"/g);
  const expressions = [...templates].map(([, between = '', attribute = '']) => between + attribute);
  const piped = expressions.flatMap((one) => [...one.matchAll(/'([a-zA-Z]+(?:\.\w+)+)'(?!\s*\+)/g)]);
  const said = [...text.matchAll(/(?:\bsay\(|\bmessage: |\btitle: |\bbreadcrumb: )'([a-zA-Z]+(?:\.\w+)+)'(?!\s*\+)/g)];
  // a part of a page may say its own words shortened: only whole keys, from the first word of a catalogue on
  return [...piped, ...said].map(([, key = '']) => key).filter((key) => (key.split('.')[0] ?? '') in WORDS);
}

it('every word that a page names stands in a catalogue', () => {
  const files = globSync('{libs/*/{web,ui,web-kernel}/src,apps/portal/src}/**/*.{ts,html}', { cwd: ROOT }).filter(
    (file) => !/\.spec\.ts$|\/testing\//.test(file),
  );
  const named = files.flatMap((file) => keysOf(readFileSync(join(ROOT, file), 'utf8')).map((key) => ({ file, key })));
  expect(named.length).toBeGreaterThan(1500);
  expect(named.filter(({ key }) => !isSaid(key))).toEqual([]);
});
