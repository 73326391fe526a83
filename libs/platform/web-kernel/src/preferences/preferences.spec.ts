import { TestBed } from '@angular/core/testing';
import { Preferences } from './preferences';

describe('preferences of this device', () => {
  beforeEach(() => localStorage.clear());

  it('are the device’s own until somebody chooses', () => {
    const preferences = TestBed.inject(Preferences);
    TestBed.tick();
    expect([preferences.theme(), preferences.density(), preferences.language()]).toEqual([
      'system',
      'comfortable',
      undefined,
    ]);
    expect(document.documentElement.dataset['theme']).toBeUndefined();
  });

  it('show at once and are kept', () => {
    TestBed.inject(Preferences).keep({ theme: 'dark', density: 'compact' });
    TestBed.tick();
    expect(document.documentElement.dataset).toMatchObject({ theme: 'dark', density: 'compact' });
    TestBed.resetTestingModule();
    expect(TestBed.inject(Preferences).theme()).toBe('dark');
  });

  it.each(['{', '7', 'null', '{"theme":"<script>","density":3,"language":"xx"}'])(
    'survive %s in the storage',
    (stored) => {
      localStorage.setItem('guichet.preferences', stored);
      expect(TestBed.inject(Preferences).theme()).toBe('system');
      expect(TestBed.inject(Preferences).language()).toBeUndefined();
    },
  );

  it('hold nothing about anybody', () => {
    TestBed.inject(Preferences).keep({ language: 'en' });
    expect(Object.keys(JSON.parse(localStorage.getItem('guichet.preferences') ?? '{}') as object).sort()).toEqual([
      'density',
      'language',
      'theme',
    ]);
  });
});
