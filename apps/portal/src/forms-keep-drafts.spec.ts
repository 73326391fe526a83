import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');

/** Forms that keep no draft, each with the reason. Whoever adds one says why nothing typed there can be lost. */
const WITHOUT: Readonly<Record<string, string>> = {
  'accounts/web/src/sign-in/sign-in-page.html': 'nobody is signed in yet, and a password is never kept',
  'organisations/web/src/own-account/own-password.html': 'a password is never kept',
  'organisations/web/src/sign-in-settings/provider-settings-form.html': 'the secret of a provider is never kept',
  'organisations/web/src/machines/machine-form.html': 'a private key that was pasted by mistake must lie nowhere',
  'people/web/src/national-number/record-number.ts': 'a national number lies in its own vault and nowhere else',
  'people/web/src/national-number/disclose-number.ts': 'one choice out of a list',
  'people/web/src/person-search/person-search.html': 'a search',
  'people/web/src/ask-access/ask-access.ts':
    'the person is named by a token that ends with the search: words taken up later could reach the wrong file',
  'documents/web/src/verification-page/verification-page.html': 'a code to look up, for people without an account',
  'case-files/web/src/case-file-list/list-views.html': 'the name of a view, two words',
  'case-files/web/src/note-composer/note-composer.html': 'the journal saves the note itself while it is written',
  'case-files/web/src/agreement-reading/agreement-reading.html':
    'the yes of a person who is there: whoever comes back asks again',
  'case-files/web/src/agreement-scan/agreement-scan.ts': 'a file to choose',
  'accounts/web/src/codes/code-form.ts': 'a code that serves once',
  'accounts/web/src/fresh-proof/fresh-proof-dialog.html': 'a password or a code, which are never kept',
  'accounts/web/src/own-factors/own-passkeys.html': 'the name of a key, two words',
  'organisations/web/src/activation/activation-page.html': 'nobody is signed in yet, and a password is never kept',
  'imports/web/src/new-import/new-import.html': 'a file to choose',
  'imports/web/src/rows-page/cell-form.html': 'one cell of a list, which stands in the list',
  'oversight/web/src/break-glass-page/break-glass-page.html':
    'an emergency is named by a token that ends with the search, and its reason is given when it happens',
  'oversight/web/src/reason-dialog.ts': 'one sentence about a decision that is taken now',
  'oversight/web/src/restrictions/restrict-by-number.ts':
    'a danger to somebody is written down nowhere before it is met',
  'oversight/web/src/conflicts/own-conflicts.html': 'who is close to whom is kept nowhere until the member declares it',
  'case-files/web/src/file-restriction/file-restriction.ts':
    'a danger to somebody is written down nowhere before it is met',
  'organisations/web/src/undertaking/undertaking-page.html': 'a signature, which is given once it is read',
  'oversight/web/src/conventions/convention-dialog.ts': 'two days and a number, copied from a paper',
  'oversight/web/src/retention/hold-dialog.ts': 'a number, a code and a few words',
  'oversight/web/src/incident/incident-question.html': 'a search',
  'oversight/web/src/incident/export-dialog.ts': 'why a list leaves, said when it leaves',
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
