import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { Language } from '../language/language';
import { FreshProof } from '../session/fresh-proof';
import { SessionStore } from '../session/session-store';
import { aSession } from '../testing/a-session';
import { apiInterceptor } from './api-interceptor';
import { Connection } from './connection';

describe('a call to the API', () => {
  let http: HttpClient;
  let api: HttpTestingController;
  let comeBack: () => void;
  const navigate = jest.fn();

  beforeEach(() => {
    navigate.mockClear();
    const back = new Promise<void>((resolve) => (comeBack = resolve));
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptors([apiInterceptor])),
        provideHttpClientTesting(),
        { provide: Language, useValue: { spoken: signal('en') } },
        { provide: Connection, useValue: { reportLost: () => back } },
        { provide: Router, useValue: { url: '/dossiers/7?onglet=fil', navigate } },
      ],
    });
    http = TestBed.inject(HttpClient);
    api = TestBed.inject(HttpTestingController);
  });
  afterEach(() => api.verify());

  it('says who calls and in which language to answer', () => {
    http.get('/api/case-files').subscribe();
    const { headers } = api.expectOne('/api/case-files').request;
    expect([headers.get('X-Requested-With'), headers.get('Accept-Language')]).toEqual(['guichet', 'en']);
  });

  it('sends nothing of this to other addresses', () => {
    http.get('https://elsewhere.example/').subscribe();
    expect(api.expectOne('https://elsewhere.example/').request.headers.has('X-Requested-With')).toBe(false);
  });

  const answered = async (body: object): Promise<SessionStore> => {
    const store = TestBed.inject(SessionStore);
    store.open(aSession());
    const answer = firstValueFrom(http.post('/api/session/proof', {}));
    api.expectOne('/api/session/proof').flush(body, { status: 401, statusText: 'x' });
    await expect(answer).rejects.toMatchObject({ status: 401 });
    return store;
  };

  it.each([{ code: 'not_signed_in' }, {}])(
    'leads to signing in, and back, when the session is over: %j',
    async (body) => {
      const store = await answered(body);
      expect(store.signedIn()).toBe(false);
      expect(navigate).toHaveBeenCalledWith(['/connexion'], {
        queryParams: { retour: '/dossiers/7?onglet=fil', fin: 'expiree' },
      });
    },
  );

  it.each(['passkey_refused', 'provider_refused', 'code_refused'])(
    'stays where it is when a proof is refused: %s',
    async (code) => {
      expect((await answered({ code })).signedIn()).toBe(true);
      expect(navigate).not.toHaveBeenCalled();
    },
  );

  it.each([
    ['of words', { code: 'fresh_factor_needed' }],
    ['of bytes', Object.assign(new Blob(['{}']), { text: () => Promise.resolve('{"code":"fresh_factor_needed"}') })],
  ])(
    'asks for a fresh proof when a refusal %s wants one, once for all who wait, and sends the same again',
    async (_, refusal) => {
      const proof = TestBed.inject(FreshProof);
      const body = { responseType: refusal instanceof Blob ? ('blob' as const) : ('json' as const) };
      const both = ['/api/a', '/api/b'].map((url) =>
        firstValueFrom(http.request('PUT', url, { ...body, body: {} } as object)),
      );
      for (const url of ['/api/a', '/api/b']) api.expectOne(url).flush(refusal, { status: 403, statusText: 'x' });
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(proof.asking()).toBe(true);
      proof.reply(true);
      await new Promise((resolve) => setTimeout(resolve, 5));
      for (const url of ['/api/a', '/api/b']) api.expectOne(url).flush(null);
      await Promise.all(both);
      expect(proof.asking()).toBe(false);
    },
  );

  it('passes the refusal on when the proof is not given, and any other refusal at once', async () => {
    const sent = firstValueFrom(http.post('/api/a', {})).catch(
      (error: unknown) => (error as { status: number }).status,
    );
    api.expectOne('/api/a').flush({ code: 'fresh_factor_needed' }, { status: 403, statusText: 'x' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    TestBed.inject(FreshProof).reply(false);
    expect(await sent).toBe(403);
    const other = firstValueFrom(http.get('/api/b')).catch((error: unknown) => (error as { status: number }).status);
    api.expectOne('/api/b').flush({ code: 'forbidden' }, { status: 403, statusText: 'x' });
    expect(await other).toBe(403);
    expect(TestBed.inject(FreshProof).asking()).toBe(false);
  });

  it('asks a reading again when the connection is back', async () => {
    const read = firstValueFrom(http.get('/api/case-files'));
    api.expectOne('/api/case-files').error(new ProgressEvent('error'));
    comeBack();
    await Promise.resolve();
    await Promise.resolve();
    api.expectOne('/api/case-files').flush({ items: [] });
    expect(await read).toEqual({ items: [] });
  });

  it('lets a change fail at once, so that the form can say that nothing is lost', async () => {
    const change = firstValueFrom(http.post('/api/notes', {}));
    api.expectOne('/api/notes').error(new ProgressEvent('error'));
    await expect(change).rejects.toMatchObject({ status: 0 });
  });
});
