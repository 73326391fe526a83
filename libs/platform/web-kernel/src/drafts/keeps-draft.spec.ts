import { provideHttpClient, withInterceptors } from '@angular/common/http';
import type { TestRequest } from '@angular/common/http/testing';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component, importProvidersFrom, inject, signal } from '@angular/core';
import type { ComponentFixture } from '@angular/core/testing';
import { TestBed } from '@angular/core/testing';
import { FormField, FormRoot, form } from '@angular/forms/signals';
import { provideRouter } from '@angular/router';
import type { KeepFormDraft } from '@guichet/platform-contract';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { Commands } from '../http/commands';
import { DRAFT_PAUSE } from './draft-store';
import { keepsDraft } from './keeps-draft';
import { KeptDraft } from './kept-draft';

interface Facts {
  readonly name: string;
  readonly story: string;
}
const RECORD = { name: 'Nadia', story: 'Elle coud.' };
const AT = '2026-11-23T14:32:00Z';
const KEY = '/api/drafts/identity:f-1';
/** Each key says itself. */
const words = importProvidersFrom(
  TranslocoTestingModule.forRoot({
    langs: { fr: {} },
    translocoConfig: { availableLangs: ['fr'], defaultLang: 'fr' },
    preloadLangs: true,
  }),
);
const RECORD_AT = '/api/things/f-1';

@Component({
  imports: [FormField, FormRoot, KeptDraft],
  template: `<form [formRoot]="form">
    <gu-kept-draft [kept]="kept" />
    <label>Nom<input id="name" [formField]="form.name" /></label>
    <label>Histoire<textarea id="story" [formField]="form.story"></textarea></label>
    <button id="send" type="submit">Enregistrer</button>
  </form>`,
})
class Holder {
  readonly record = signal({ ...RECORD, version: 3 });
  readonly open = signal(true);
  readonly commands = inject(Commands);
  done = 0;
  readonly kept = keepsDraft<Facts>({
    form: 'identity',
    about: () => (this.open() ? ['f-1'] : null),
    caseFileId: () => 'f-1',
    version: () => this.record().version,
    start: () => ({ name: this.record().name, story: this.record().story }),
    newest: async () => {
      const { version, ...value } = await this.commands.read<Facts & { version: number }>(RECORD_AT);
      return { value, version, by: 'Karim Benali', at: AT };
    },
  });
  readonly form = form(this.kept.draft, {
    submission: {
      action: (tree) =>
        this.kept.send(tree, async () => {
          await this.commands.put(RECORD_AT, this.kept.draft(), this.kept.tag());
          this.done += 1;
        }),
    },
  });
}

describe('a form that keeps its draft', () => {
  let http: HttpTestingController;
  let fixture: ComponentFixture<Holder>;
  const page = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const holder = (): Holder => fixture.componentInstance;
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 4; turn += 1) await jest.advanceTimersByTimeAsync(1);
    await fixture.whenStable();
  };

  async function show(kept: object = { version: 0, content: null, baseVersion: null, savedAt: null }): Promise<void> {
    fixture = TestBed.createComponent(Holder);
    fixture.autoDetectChanges();
    await settle();
    http.expectOne({ method: 'GET', url: KEY }).flush({ key: 'identity:f-1', ...kept });
    await settle();
  }
  async function type(id: string, text: string): Promise<void> {
    const field = page().querySelector<HTMLInputElement>(`#${id}`);
    if (!field) throw new Error(id);
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await settle();
  }
  async function press(words: string): Promise<void> {
    const button = [...page().querySelectorAll('button')].find((one) => one.textContent.includes(words));
    if (!button) throw new Error(`no button ${words} in ${page().textContent}`);
    button.click();
    await settle();
  }
  const asked = (method: string, url: string): TestRequest => http.expectOne({ method, url });
  const version = (request: TestRequest): string | null => request.request.headers.get('If-Match');
  const pause = (): Promise<void> => jest.advanceTimersByTimeAsync(DRAFT_PAUSE);
  async function answer(request: TestRequest, body: object, status = 200): Promise<void> {
    request.flush(body, { status, statusText: 'answered' });
    await settle();
  }

  beforeEach(() => {
    jest.useFakeTimers();
    TestBed.configureTestingModule({
      providers: [provideHttpClient(withInterceptors([])), provideHttpClientTesting(), provideRouter([]), words],
    });
    http = TestBed.inject(HttpTestingController);
  });
  afterEach(() => {
    fixture.destroy();
    jest.useRealTimers();
  });

  it('keeps nothing while nothing is typed, and one sending after a pause', async () => {
    await show();
    await pause();
    await type('story', 'Elle coud et');
    await type('story', 'Elle coud et brode.');
    http.expectNone({ method: 'PUT', url: KEY });
    await pause();
    const put = asked('PUT', KEY);
    expect(version(put)).toBe('"0"');
    const sent = put.request.body as KeepFormDraft;
    expect(JSON.parse(sent.content)).toEqual({ value: { ...RECORD, story: 'Elle coud et brode.' }, start: RECORD });
    expect(sent).toMatchObject({ form: 'identity', caseFileId: 'f-1', baseVersion: 3 });
    await answer(put, { key: 'identity:f-1', version: 1, savedAt: AT });
    expect(page().textContent).toContain('kernel.draft.kept');
    expect(holder().kept.atRisk()).toBe(false);
    expect(localStorage.length + sessionStorage.length).toBe(0);
  });

  it('keeps at once when a field is left, and removes the draft when all is as before', async () => {
    await show();
    await type('name', 'Nadja');
    page()
      .querySelector('#name')
      ?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    await settle();
    await answer(asked('PUT', KEY), { key: 'identity:f-1', version: 1, savedAt: AT });
    await type('name', 'Nadia');
    const gone = asked('DELETE', KEY);
    expect(version(gone)).toBe('"1"');
    gone.flush(null);
  });

  it('takes up again what was kept, with the version it was typed over; gives the way back from emptying it', async () => {
    const content = JSON.stringify({ value: { name: 'Nadia', story: 'À moitié', other: 1 }, start: RECORD });
    await show({ version: 4, content, baseVersion: 2, savedAt: AT });
    expect(holder().kept.draft()).toEqual({ name: 'Nadia', story: 'À moitié' });
    expect(page().textContent).toContain('kernel.draft.restored');
    expect(holder().kept.tag()).toBe('"2"');
    const back = holder().kept.startAgain();
    await settle();
    asked('DELETE', KEY).flush(null);
    expect(holder().kept.draft()).toEqual(RECORD);
    back();
    expect(holder().kept.draft().story).toBe('À moitié');
  });

  it('holds what is typed while the record is read again, and names the version it was typed over', async () => {
    await show();
    await type('story', 'Le mien');
    holder().record.set({ ...RECORD, story: 'Le leur', version: 9 });
    await settle();
    expect(holder().kept.draft().story).toBe('Le mien');
    expect(holder().kept.tag()).toBe('"3"');
  });

  it('ends with a sending that succeeds', async () => {
    await show();
    await type('story', 'Fini');
    await pause();
    await answer(asked('PUT', KEY), { key: 'identity:f-1', version: 1, savedAt: AT });
    await press('Enregistrer');
    await answer(asked('PUT', RECORD_AT), {});
    const gone = asked('DELETE', KEY);
    expect([version(gone), holder().done, holder().kept.unsaved()]).toEqual(['"1"', 1, false]);
    gone.flush(null);
  });

  it('says that it is offline, keeps the text on the screen, and goes on when asked again', async () => {
    await show();
    await type('story', 'Dans le tunnel');
    await pause();
    asked('PUT', KEY).error(new ProgressEvent('error'), { status: 0 });
    await settle();
    expect(page().textContent).toContain('kernel.draft.offline');
    expect(holder().kept.atRisk()).toBe(true);
    holder().kept.keepNow();
    await settle();
    await answer(asked('PUT', KEY), { key: 'identity:f-1', version: 1, savedAt: AT });
    expect(page().textContent).not.toContain('kernel.draft.offline');
  });

  it('overwrites nothing that another window of the same member kept', async () => {
    await show();
    await type('story', 'Ici');
    await pause();
    await answer(asked('PUT', KEY), { code: 'stale_version' }, 412);
    await answer(asked('GET', KEY), { key: 'identity:f-1', version: 5, content: '{}', baseVersion: null, savedAt: AT });
    expect(page().textContent).toContain('kernel.draft.elsewhere');
    await type('story', 'Ici encore');
    await pause();
    http.expectNone({ method: 'PUT', url: KEY });
  });

  it('begins anew where what was kept has ended', async () => {
    await show({ version: 2, content: JSON.stringify({ value: { story: 'Vieux' } }), baseVersion: 3, savedAt: AT });
    await type('story', 'Neuf');
    await pause();
    await answer(asked('PUT', KEY), { code: 'stale_version' }, 412);
    await answer(asked('GET', KEY), {
      key: 'identity:f-1',
      version: 0,
      content: null,
      baseVersion: null,
      savedAt: null,
    });
    const put = asked('PUT', KEY);
    expect(version(put)).toBe('"0"');
    await answer(put, { key: 'identity:f-1', version: 1, savedAt: AT });
    expect(page().textContent).toContain('kernel.draft.kept');
  });

  describe('when somebody else was faster', () => {
    const THEIRS = { name: 'Nadia K.', story: 'Elle travaille.', version: 4 };
    async function meet(theirs: object = THEIRS): Promise<void> {
      await show();
      await type('story', 'Elle brode.');
      await press('Enregistrer');
      await answer(asked('PUT', RECORD_AT), { code: 'stale_version' }, 412);
      await answer(asked('GET', RECORD_AT), theirs);
    }

    it('knows the fields that differ, and which only the other one changed', async () => {
      await meet();
      const open = holder().kept.conflict();
      expect(open?.names).toEqual(['name', 'story']);
      expect(open && holder().kept.onlyTheirs(open)).toEqual(['name']);
      expect(holder().kept.draft().story).toBe('Elle brode.');
      expect(holder().done).toBe(0);
    });

    it('sends the choice over the newer version', async () => {
      await meet();
      void holder().kept.settle(['name']);
      await settle();
      const put = asked('PUT', RECORD_AT);
      expect([version(put), put.request.body]).toEqual(['"4"', { name: 'Nadia K.', story: 'Elle brode.' }]);
      await answer(put, {});
      expect([holder().done, holder().kept.conflict()]).toEqual([1, undefined]);
    });

    it('takes all of theirs', async () => {
      await meet();
      void holder().kept.settle(['name', 'story']);
      await settle();
      expect(asked('PUT', RECORD_AT).request.body).toEqual({ name: 'Nadia K.', story: 'Elle travaille.' });
    });

    it('asks nothing where both say the same: an answer that was lost is no conflict', async () => {
      await meet({ name: 'Nadia', story: 'Elle brode.', version: 4 });
      expect(holder().kept.conflict()).toBeUndefined();
      const put = asked('PUT', RECORD_AT);
      expect(version(put)).toBe('"4"');
      await answer(put, {});
      expect(holder().done).toBe(1);
    });
  });
});
