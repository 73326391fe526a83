import { provideHttpClient } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RAIL_BADGES, SessionStore } from '@guichet/platform-web-kernel';
import { aMember } from '../../testing/a-member';
import { provideShellWords } from '../../testing/provide-shell-words';
import { Rail } from './rail';

describe('the rail', () => {
  const waiting = signal(0);

  async function links(...permissions: readonly string[]): Promise<readonly string[]> {
    TestBed.configureTestingModule({
      providers: [
        provideShellWords(),
        provideRouter([]),
        provideHttpClient(),
        provideHttpClientTesting(),
        {
          provide: RAIL_BADGES,
          multi: true,
          useValue: { path: '/orientations', count: waiting, words: 'shell.search.found' },
        },
      ],
    });
    TestBed.inject(SessionStore).open(aMember(...permissions));
    const fixture = TestBed.createComponent(Rail);
    await fixture.whenStable();
    return [...(fixture.nativeElement as HTMLElement).querySelectorAll('nav a:not(.home)')].map((link) => {
      for (const silent of link.querySelectorAll('[aria-hidden="true"]')) silent.remove();
      return link.textContent.replace(/\s+/g, ' ').trim();
    });
  }

  it('shows the places that the role can use, and no other', async () => {
    expect(await links('referral.read', 'my_day.read')).toEqual(['Ma journée', 'Orientations']);
  });

  it('says how much waits, after the name of the place', async () => {
    waiting.set(2);
    expect(await links('referral.read')).toEqual(['Orientations, Résultats : 2']);
    waiting.set(0);
  });

  it('shows nothing to a role without places', async () => {
    expect(await links()).toEqual([]);
  });
});
