import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Commands } from './commands';
import { Conflict, Problem } from './problem';

describe('commands', () => {
  let commands: Commands;
  let api: HttpTestingController;
  let issued: number;

  beforeEach(() => {
    issued = 0;
    Object.assign(crypto, { randomUUID: () => `key-${(issued += 1)}` });
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    commands = TestBed.inject(Commands);
    api = TestBed.inject(HttpTestingController);
  });
  afterEach(() => api.verify());

  /** Sends and lets the API answer; gives the key that was sent. */
  async function post(body: unknown, answer: 'lost' | number): Promise<string | null> {
    const sent = commands.post('/api/notes', body).catch(() => undefined);
    const call = api.expectOne('/api/notes');
    if (answer === 'lost') call.error(new ProgressEvent('error'));
    else call.flush({}, { status: answer, statusText: 'x' });
    await sent;
    return call.request.headers.get('Idempotency-Key');
  }

  it('repeat their key when what was sent may have arrived', async () => {
    expect(await post({ text: 'a' }, 'lost')).toBe('key-1');
    expect(await post({ text: 'a' }, 503)).toBe('key-1');
    expect(await post({ text: 'a' }, 201)).toBe('key-1');
  });

  it('take a new key for something else, and after any answer', async () => {
    await post({ text: 'a' }, 'lost');
    expect(await post({ text: 'b' }, 201)).toBe('key-2');
    expect(await post({ text: 'b' }, 201)).toBe('key-3');
    expect(await post({ text: 'b' }, 422)).toBe('key-4');
    expect(await post({ text: 'b' }, 201)).toBe('key-5');
  });

  it('name the version that was read, and hand back the new one', async () => {
    const changed = commands.patch<{ id: string }>('/api/notes/1', { text: 'b' }, '"3"');
    const call = api.expectOne({ method: 'PATCH', url: '/api/notes/1' });
    expect(call.request.headers.get('If-Match')).toBe('"3"');
    expect(call.request.headers.has('Idempotency-Key')).toBe(false);
    call.flush({ id: '1' }, { headers: { ETag: '"4"' } });
    expect(await changed).toEqual({ body: { id: '1' }, etag: '"4"', location: undefined });
  });

  it('throw a conflict when somebody was faster', async () => {
    const changed = commands.put('/api/notes/1', {}, '"3"');
    api.expectOne('/api/notes/1').flush({ code: 'stale' }, { status: 412, statusText: 'x' });
    await expect(changed).rejects.toBeInstanceOf(Conflict);
  });

  it('throw the problem of the API', async () => {
    const removed = commands.delete('/api/notes/1', '"3"');
    api.expectOne('/api/notes/1').flush({ code: 'note_confirmed' }, { status: 409, statusText: 'x' });
    await expect(removed).rejects.toMatchObject({ code: 'note_confirmed' });
    await expect(removed).rejects.toBeInstanceOf(Problem);
  });
});
