import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');

/** Forms that keep no draft, each with the reason. Whoever adds one says why nothing typed there can be lost. */
const WITHOUT: Readonly<Record<string, string>> = {
  'accounts/web/src/sign-in/sign-in-page.html': 'nobody is signed in yet, and a password is never kept',
  'organisations/web/src/own-account/own-password.html': 'a password is never kept',
  'people/web/src/national-number/record-number.ts': 'a national number lies in its own vault and nowhere else',
  'people/web/src/national-number/disclose-number.ts': 'one choice out of a list',
  'people/web/src/person-search/person-search.html': 'a search',
  'people/web/src/ask-access/ask-access.ts':
    'the person is named by a token that ends with the search: words taken up later could reach the wrong file',
  'documents/web/src/verification-page/verification-page.html': 'a code to look up, for people without an account',
  'case-files/web/src/case-file-list/list-views.html': 'the name of a view, two words',
  'case-files/web/src/journal/journal.html': 'the journal saves the note itself while it is written',
  'organisations/web/src/residence-rules/rule-review.ts': 'one day, which is today unless changed',
};

const sources = globSync('{libs/*/web/src,apps/portal/src}/**/*.{ts,html}', { cwd: ROOT }).filter(
  (path) => !/\.spec\.ts$|\/testing\//.test(path),
);
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const templates = sources
  .filter((path) => /<form\b|\[formRoot\]|type="submit"/.test(read(path)))
  .map((path) => path.replace(/^libs\//, ''));
const codes = sources.flatMap((path) =>
  [...read(path).matchAll(/keepsDraft(?:<[^(]*>)?\(\{\s*form: '([^']+)'/g)].map(([, code]) => code ?? ''),
);

describe('every form of the portal', () => {
  it('keeps a draft, or says here why not', () => {
    const bare = templates.filter((path) => !read(join('libs', path)).includes('<gu-kept-draft'));
    expect(bare.toSorted()).toEqual(Object.keys(WITHOUT).toSorted());
  });

  it('has a code of its own', () => {
    expect(codes.length).toBeGreaterThan(25);
    expect(codes).toHaveLength(new Set(codes).size);
  });

  it.each(['fr', 'en'])('is named among the drafts of the day in %s', (language) => {
    const words = JSON.parse(read(`libs/my-day/web/src/i18n/${language}.json`)) as {
      myDay: { drafts: { form: Record<string, string> } };
    };
    expect(Object.keys(words.myDay.drafts.form).toSorted()).toEqual(codes.toSorted());
  });
});
