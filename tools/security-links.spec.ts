import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const DOCUMENT = resolve(import.meta.dirname, '../docs/security.md');

/** A claim whose proof is not there is none. */
describe('docs/security.md', () => {
  const text = readFileSync(DOCUMENT, 'utf8');
  const rows = [...text.matchAll(/^\| (\d+\.\d+\.\d+) L\d\s+\| .*? \| (held|partly|open)\s+\|(.*)\|$/gm)];

  it('links to files that are there', () => {
    const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, link]) => link ?? '');
    expect(links.length).toBeGreaterThan(150);
    expect(links.filter((link) => !existsSync(resolve(dirname(DOCUMENT), link)))).toEqual([]);
  });

  it('has each row once, each with what holds it, or with what is missing', () => {
    const numbers = rows.map(([, number]) => number);
    expect(numbers).toHaveLength(214);
    expect(new Set(numbers).size).toBe(numbers.length);
    const bare = rows.filter(([, , state, by]) => (state === 'open' ? by?.trim() === '' : !by?.includes('](')));
    expect(bare.map(([, number]) => number)).toEqual([]);
  });

  it('counts as it says', () => {
    const count = (state: string): number => rows.filter(([, , one]) => one === state).length;
    expect(text.replace(/\s+/g, ' ')).toContain(
      `${count('held')} are held by a test or a table, ${count('partly')} in part (what is missing is said), ${count('open')} are open`,
    );
  });
});
