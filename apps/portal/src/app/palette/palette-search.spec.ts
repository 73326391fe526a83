import { provideHttpClient } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { PaletteSource } from '@guichet/platform-web-kernel';
import { PALETTE_SOURCES, SessionStore } from '@guichet/platform-web-kernel';
import { aMember } from '../../testing/a-member';
import { provideShellWords } from '../../testing/provide-shell-words';
import type { PaletteSearch } from './palette-search';
import { paletteSearch } from './palette-search';

describe('the search of the palette', () => {
  const people: PaletteSource = {
    heading: 'shell.place.caseFiles',
    permission: 'case_file.list',
    find: (typed) => Promise.resolve([{ label: `${typed}…`, link: '/dossiers/1' }]),
  };

  function search(
    sources: readonly (() => Promise<PaletteSource>)[],
    ...permissions: readonly string[]
  ): PaletteSearch {
    TestBed.configureTestingModule({
      providers: [
        provideShellWords(),
        provideHttpClient(),
        provideHttpClientTesting(),
        ...sources.map((useValue) => ({ provide: PALETTE_SOURCES, multi: true, useValue })),
      ],
    });
    TestBed.inject(SessionStore).open(aMember(...permissions));
    return TestBed.runInInjectionContext(paletteSearch);
  }

  async function settle(found: PaletteSearch, typed: string): Promise<readonly string[]> {
    found.type(typed);
    await jest.advanceTimersByTimeAsync(200);
    TestBed.tick();
    await jest.advanceTimersByTimeAsync(10);
    return found.groups().flatMap((group) => group.entries.map((entry) => `${group.heading} > ${entry.label}`));
  }

  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => jest.useRealTimers());

  it('finds pages without accents, only those of the member', async () => {
    const found = search([], 'my_day.read', 'directory.read');
    expect(await settle(found, 'journee')).toEqual(['Pages > Ma journée']);
    expect(await settle(found, 'dossiers')).toEqual([]);
  });

  it('asks a source after a pause, from two letters on', async () => {
    const found = search([() => Promise.resolve(people)], 'case_file.list');
    expect(await settle(found, 's')).toEqual(['Pages > Dossiers']);
    expect(await settle(found, 'se')).toEqual(['Dossiers > se…']);
  });

  it('never asks a source that the role may not use', async () => {
    const spy = jest.fn(people.find);
    await settle(search([() => Promise.resolve({ ...people, find: spy })], 'directory.read'), 'se');
    expect(spy).not.toHaveBeenCalled();
  });

  it('says that one source failed and shows the others', async () => {
    const broken = (): Promise<PaletteSource> => Promise.reject(new Error('chunk'));
    const found = search([broken, () => Promise.resolve(people)], 'case_file.list');
    expect(await settle(found, 'se')).toEqual(['Dossiers > se…']);
    expect(found.failed()).toBe(true);
  });
});
