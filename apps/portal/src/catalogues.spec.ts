import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expectCataloguesEqual } from './testing/expect-catalogues-equal';

const ROOT = join(__dirname, '../../..');
const FOLDERS = [
  ...globSync('libs/*/*/src/i18n/fr.json', { cwd: ROOT }),
  ...globSync('apps/*/src/**/i18n/fr.json', { cwd: ROOT }),
]
  .map((file) => join(ROOT, dirname(file)))
  .sort();

function read(folder: string, language: string): unknown {
  return JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8'));
}

function sentences(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap((child) => sentences(child)) : [];
}

describe('the catalogues of all scopes', () => {
  it('are found', () => {
    expect(FOLDERS.length).toBeGreaterThan(5);
  });

  it.each(FOLDERS)('%s says the same keys in French and in English', (folder) => {
    expect(existsSync(join(folder, 'en.json'))).toBe(true);
    expectCataloguesEqual(read(folder, 'fr'), read(folder, 'en'));
  });

  it.each(FOLDERS)('%s leaves no sentence empty', (folder) => {
    for (const language of ['fr', 'en'])
      expect(sentences(read(folder, language)).filter((sentence) => sentence.trim() === '')).toEqual([]);
  });

  it.each(FOLDERS)('%s says "personne", never "client" nor "cas social"', (folder) => {
    expect(
      sentences(read(folder, 'fr')).filter((sentence) => /\bclients?\b|\bcas (social|sociaux)\b/i.test(sentence)),
    ).toEqual([]);
  });

  it('have one first word each, so that no two collide', () => {
    const first = FOLDERS.flatMap((folder) => Object.keys(read(folder, 'fr') ?? {}));
    expect(first).toEqual([...new Set(first)]);
  });

  it('call a state of a referral, and a step, by one word everywhere', () => {
    for (const language of ['fr', 'en']) {
      const words = (scope: string, ...path: string[]): object =>
        path.reduce<unknown>(
          (node, key) => (node as Record<string, unknown>)[key],
          read(join(ROOT, `libs/${scope}/web/src/i18n`), language),
        ) as object;
      const states = words('referrals', 'referrals', 'status');
      expect(states).toEqual(words('case-files', 'caseFiles', 'referrals', 'status'));
      expect(states).toMatchObject(words('my-day', 'myDay', 'status'));
      expect(words('referrals', 'referrals', 'history', 'action')).toEqual(
        words('case-files', 'caseFiles', 'referrals', 'action'),
      );
    }
  });
});
