import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { LetterVerification } from '@guichet/documents-contract';
import { FAILURE_WORDS, NOW } from '@guichet/platform-ui';
import { TranslocoTestingModule } from '@jsverse/transloco';
import french from '../i18n/fr.json';
import { VerificationPage } from './verification-page';

const NOTHING = { kind: null, organisation: null, issuedOn: null, revokedOn: null } as const;

describe('the page that verifies a letter', () => {
  const shown = async (answer: LetterVerification): Promise<string> => {
    TestBed.configureTestingModule({
      imports: [
        TranslocoTestingModule.forRoot({
          langs: { fr: french },
          translocoConfig: { availableLangs: ['fr'], defaultLang: 'fr', missingHandler: { logMissingKey: false } },
          preloadLangs: true,
        }),
      ],
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([]),
        { provide: NOW, useValue: signal(new Date('2026-11-22T10:00:00Z')) },
        { provide: FAILURE_WORDS, useValue: () => ({ title: 'Raté', detail: '', canRetry: true }) },
      ],
    });
    const fixture = TestBed.createComponent(VerificationPage);
    fixture.componentRef.setInput('code', 'AB CD');
    TestBed.tick();
    TestBed.inject(HttpTestingController).expectOne('/api/letter-verifications/AB%20CD').flush(answer);
    await fixture.whenStable();
    return (fixture.nativeElement as HTMLElement).textContent;
  };

  it.each<[LetterVerification, RegExp]>([
    [
      { result: 'genuine', kind: 'attendance', organisation: 'Possibles', issuedOn: '2026-11-20', revokedOn: null },
      /Authentique\.[\s\S]*Attestation de participation[\s\S]*Possibles/,
    ],
    [
      { result: 'revoked', kind: 'support', organisation: 'P', issuedOn: '2026-11-20', revokedOn: '2026-11-21' },
      /Révoquée\.[\s\S]*Révoquée le/,
    ],
    [{ result: 'unknown', ...NOTHING }, /Code inconnu/],
    [{ result: 'mistyped', ...NOTHING }, /Code mal recopié/],
  ])('says what the code proves: $result', async (answer, words) => {
    expect(await shown(answer)).toMatch(words);
  });
});
