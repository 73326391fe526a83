import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Problem } from '@guichet/platform-web-kernel';
import type { VersionedSaving } from './versioned-saving';
import { sameDraft, versionedSaving } from './versioned-saving';

interface Draft {
  name: string;
  themes: readonly string[];
}
type Read = Draft & { readonly version: number };

const PATH = '/api/teams/1';
const READ: Read = { name: 'Accueil', themes: ['welcome'], version: 3 };

describe('saving what somebody else may have saved', () => {
  let http: HttpTestingController;
  let saving: VersionedSaving;
  const record = signal(READ);
  const draft = signal<Draft>({ name: '', themes: [] });
  const draftOf = ({ name, themes }: Read): Draft => ({ name, themes });

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    http = TestBed.inject(HttpTestingController);
    record.set(READ);
    draft.set(draftOf(READ));
    saving = TestBed.runInInjectionContext(() =>
      versionedSaving({
        path: () => PATH,
        record,
        draft,
        draftOf,
        command: (one) => one,
        compare: (mine, theirs) => [{ label: 'Nom', mine: mine.name, theirs: theirs.name }],
      }),
    );
  });
  afterEach(() => http.verify());

  const put = () => http.expectOne({ method: 'PUT', url: PATH });
  const tick = () => new Promise((resolve) => setTimeout(resolve));
  async function meetNewerVersion(): Promise<void> {
    draft.set({ name: 'Premier accueil', themes: ['welcome'] });
    const done = saving.save();
    put().flush({ code: 'stale_version' }, { status: 412, statusText: 'stale' });
    await tick();
    http.expectOne({ method: 'GET', url: PATH }).flush({ ...READ, name: 'Guichet d’accueil', version: 4 });
    expect(await done).toBe(false);
  }

  it('knows whether anything was typed', () => {
    expect(saving.unsaved()).toBe(false);
    draft.set({ name: 'Accueil', themes: ['welcome', 'french'] });
    expect(saving.unsaved()).toBe(true);
    draft.set({ name: 'Accueil', themes: ['welcome'] });
    expect(saving.unsaved()).toBe(false);
  });

  it('names the version that was read', async () => {
    const done = saving.save();
    const request = put();
    expect(request.request.headers.get('If-Match')).toBe('"3"');
    request.flush({ id: '1', version: 4 });
    expect(await done).toBe(true);
    expect(saving.conflict()).toBeUndefined();
  });

  it('shows both versions when somebody was faster, and overwrites nothing', async () => {
    await meetNewerVersion();
    expect(saving.conflict()).toEqual([{ label: 'Nom', mine: 'Premier accueil', theirs: 'Guichet d’accueil' }]);
    expect(draft().name).toBe('Premier accueil');
    expect(saving.unsaved()).toBe(true);
  });

  it('saves one’s own over the newer version only after it was shown', async () => {
    await meetNewerVersion();
    saving.keep();
    expect(saving.conflict()).toBeUndefined();
    const done = saving.save();
    const request = put();
    expect([request.request.headers.get('If-Match'), (request.request.body as Draft).name]).toEqual([
      '"4"',
      'Premier accueil',
    ]);
    request.flush({ id: '1', version: 5 });
    expect(await done).toBe(true);
  });

  it('takes the newer version instead', async () => {
    await meetNewerVersion();
    saving.take();
    expect(draft().name).toBe('Guichet d’accueil');
    expect([saving.unsaved(), saving.conflict()]).toEqual([false, undefined]);
  });

  it('leaves every other refusal to the form', async () => {
    const done = saving.save();
    put().flush({ code: 'team_in_use' }, { status: 422, statusText: 'refused' });
    await expect(done).rejects.toBeInstanceOf(Problem);
    expect(saving.conflict()).toBeUndefined();
  });

  it('compares drafts by what they would save', () => {
    expect(sameDraft({ a: [1, 2], b: null }, { a: [1, 2], b: null })).toBe(true);
    expect(sameDraft({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
  });
});
