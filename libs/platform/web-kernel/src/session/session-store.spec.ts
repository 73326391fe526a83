import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { aSession } from '../testing/a-session';
import { SessionStore } from './session-store';

describe('the session', () => {
  let store: SessionStore;
  let api: HttpTestingController;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    store = TestBed.inject(SessionStore);
    api = TestBed.inject(HttpTestingController);
  });
  afterEach(() => api.verify());

  it('is read once, whoever waits for it', async () => {
    const both = Promise.all([store.ready(), store.ready()]);
    api.expectOne('/api/session').flush(aSession('referral.read'));
    expect((await both)[0]).toBe((await both)[1]);
    expect(store.name()).toBe('Claire Dumont');
    expect([store.can('referral.read'), store.can('administration.read')]).toEqual([true, false]);
  });

  it('is nobody on 401', async () => {
    const ready = store.ready();
    api.expectOne('/api/session').flush({}, { status: 401, statusText: 'x' });
    expect(await ready).toBeUndefined();
    expect(store.signedIn()).toBe(false);
  });

  it('is asked for again after a failure of the API', async () => {
    const ready = store.ready();
    api.expectOne('/api/session').flush({}, { status: 503, statusText: 'x' });
    await expect(ready).rejects.toMatchObject({ status: 503 });
    const again = store.ready();
    api.expectOne('/api/session').flush(aSession());
    expect(await again).toBeDefined();
  });

  it.each([204, 401])('ends on signing out, answered by %s', async (status) => {
    store.open(aSession());
    const out = store.signOut();
    api.expectOne({ method: 'DELETE', url: '/api/session' }).flush(null, { status, statusText: 'x' });
    await out;
    expect(store.signedIn()).toBe(false);
    expect(await store.ready()).toBeUndefined();
  });

  it('stays when the API could not end it', async () => {
    store.open(aSession());
    const out = store.signOut();
    api.expectOne('/api/session').flush(null, { status: 500, statusText: 'x' });
    await expect(out).rejects.toMatchObject({ status: 500 });
    expect(store.signedIn()).toBe(true);
  });

  it('allows nothing once forgotten', () => {
    store.open(aSession('referral.read'));
    store.forget();
    expect(store.can('referral.read')).toBe(false);
  });
});
