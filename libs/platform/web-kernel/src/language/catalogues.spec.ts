import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { Component } from '@angular/core';
import { TRANSLOCO_LOADER, TranslocoService, provideTransloco } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import type { Catalogue } from './catalogues';
import { Catalogues, withCatalogue } from './catalogues';
import { Language } from './language';
import { Words } from './words';

@Component({ template: '' })
class Page {}

function catalogue(name: string, fr: string, en: string): Catalogue {
  return {
    name,
    load: {
      fr: () => Promise.resolve({ default: { [name]: { title: fr } } }),
      en: () => Promise.resolve({ default: { [name]: { title: en } } }),
    },
  };
}

describe('the words of a scope', () => {
  let transloco: TranslocoService;
  let words: Words;

  beforeEach(async () => {
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [
        provideTransloco({
          config: {
            availableLangs: ['fr', 'en', 'ar-XB'],
            defaultLang: 'fr',
            missingHandler: { logMissingKey: false },
          },
        }),
        { provide: TRANSLOCO_LOADER, useExisting: Catalogues },
        provideRouter([
          {
            path: 'orientations',
            children: withCatalogue(catalogue('referrals', 'Orientations', 'Referrals'), [
              { path: '', component: Page },
            ]),
          },
        ]),
      ],
    });
    transloco = TestBed.inject(TranslocoService);
    words = TestBed.inject(Words);
    TestBed.inject(Catalogues).register(catalogue('shell', 'Lieux', 'Places'));
    await firstValueFrom(transloco.load('fr'));
  });

  it('are there when its first page shows, beside those of the start', async () => {
    expect(words.say('referrals.title')).toBe('referrals.title');
    await TestBed.inject(Router).navigateByUrl('/orientations');
    expect([words.say('shell.title'), words.say('referrals.title')]).toEqual(['Lieux', 'Orientations']);
  });

  it('follow to another language, whichever came first', async () => {
    const language = TestBed.inject(Language);
    await language.choose('en');
    await TestBed.inject(Router).navigateByUrl('/orientations');
    expect(words.say('referrals.title')).toBe('Referrals');
    await language.choose('fr');
    expect([words.say('shell.title'), words.say('referrals.title')]).toEqual(['Lieux', 'Orientations']);
    expect(language.spoken()).toBe('fr');
  });

  it('turn the page round in the right-to-left test language', async () => {
    history.replaceState(null, '', '/?lang=ar-XB');
    await TestBed.inject(Language).start();
    TestBed.tick();
    expect(document.documentElement.dir).toBe('rtl');
    expect(words.say('shell.title')).toBe('لييوكس');
    history.replaceState(null, '', '/');
  });

  it('stay in the language that the address asks for, whatever the member usually reads', async () => {
    history.replaceState(null, '', '/?lang=en');
    const language = TestBed.inject(Language);
    await language.start();
    await language.follow('fr');
    expect(words.say('shell.title')).toBe('Places');
    history.replaceState(null, '', '/');
  });

  it('are asked for again after they could not be fetched', async () => {
    const catalogues = TestBed.inject(Catalogues);
    const flaky = catalogue('flaky', 'Enfin', 'At last');
    let failing = true;
    const load = { ...flaky.load, fr: () => (failing ? Promise.reject(new Error('offline')) : flaky.load.fr()) };
    const scope: Catalogue = { name: 'flaky', load };
    await expect(catalogues.words(scope, 'fr')).rejects.toThrow('offline');
    failing = false;
    expect(await catalogues.words(scope, 'fr')).toEqual({ flaky: { title: 'Enfin' } });
  });
});
