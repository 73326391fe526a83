import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { NOW } from '@guichet/platform-ui';
import { Language, SessionStore } from '@guichet/platform-web-kernel';
import { ReferenceData } from './reference-data';

const spoken = signal<'fr' | 'en'>('fr');
const signedIn = signal(false);
const ANSWER = {
  language: 'fr',
  lists: {
    country: [
      { code: 'BE', label: 'Belgique' },
      { code: 'ER', label: 'Érythrée' },
    ],
    language: [{ code: 'ti', label: 'Tigrinya', attributes: { nativeName: 'ትግርኛ' } }],
    residence_document_type: [
      { code: 'card.K', label: 'Carte K', validFrom: '2021-10-11' },
      { code: 'card.C_pre2021', label: 'Carte C', validTo: '2021-10-10' },
    ],
  },
};

function arrange(): { reference: ReferenceData; http: HttpTestingController } {
  spoken.set('fr');
  signedIn.set(false);
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      { provide: SessionStore, useValue: { signedIn } },
      { provide: Language, useValue: { spoken } },
      { provide: NOW, useValue: signal(new Date('2026-11-22T10:00:00Z')) },
    ],
  });
  return { reference: TestBed.inject(ReferenceData), http: TestBed.inject(HttpTestingController) };
}

async function arriving(answer: object = ANSWER): Promise<ReferenceData> {
  const { reference, http } = arrange();
  signedIn.set(true);
  TestBed.tick();
  http.expectOne('/api/reference-data').flush(answer);
  await reference.ready();
  return reference;
}

describe('reference data', () => {
  it('is not asked for before somebody is signed in', () => {
    const { http } = arrange();
    TestBed.tick();
    http.expectNone('/api/reference-data');
  });

  it('gives the words of a code, and the code itself when it is unknown', async () => {
    const reference = await arriving();
    expect(reference.label('country', 'ER')).toBe('Érythrée');
    expect(reference.label('country', 'ZZ')).toBe('ZZ');
    expect(reference.label('country', null)).toBe('');
  });

  it('gives several words in the order of the list', async () => {
    const reference = await arriving();
    expect(reference.labels('country', ['ER', 'BE'])).toEqual(['Belgique', 'Érythrée']);
  });

  it('offers what may be chosen today, and keeps what was chosen before', async () => {
    const reference = await arriving();
    expect(reference.options('residence_document_type').map((choice) => choice.value)).toEqual(['card.K']);
    expect(reference.options('residence_document_type', ['card.C_pre2021']).map((choice) => choice.value)).toEqual([
      'card.K',
      'card.C_pre2021',
    ]);
  });

  it('gives the same list again, so that what shows it does not start anew', async () => {
    const reference = await arriving();
    expect(reference.options('country')).toBe(reference.options('country'));
  });

  it('says a language in its own words too', async () => {
    const reference = await arriving();
    expect(reference.options('language')).toEqual([{ value: 'ti', label: 'Tigrinya', detail: 'ትግርኛ' }]);
  });

  it('keeps the former words while another language loads', async () => {
    const reference = await arriving();
    spoken.set('en');
    TestBed.tick();
    const request = TestBed.inject(HttpTestingController).expectOne('/api/reference-data');
    expect(reference.label('country', 'BE')).toBe('Belgique');
    expect(request.request.headers.get('Accept-Language')).toBe('en');
    request.flush({
      ...ANSWER,
      language: 'en',
      lists: { ...ANSWER.lists, country: [{ code: 'BE', label: 'Belgium' }] },
    });
    await TestBed.inject(ReferenceData).ready();
    TestBed.tick();
    await Promise.resolve();
    expect(reference.label('country', 'BE')).toBe('Belgium');
  });

  it('does not hold up a page when it cannot be read', async () => {
    const { reference, http } = arrange();
    signedIn.set(true);
    TestBed.tick();
    http.expectOne('/api/reference-data').flush({}, { status: 503, statusText: 'unavailable' });
    expect(await reference.ready()).toBe(false);
    expect(reference.label('country', 'BE')).toBe('');
  });
});
