import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { FAILURE_WORDS, NOW } from '@guichet/platform-ui';
import { SessionStore } from '@guichet/platform-web-kernel';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { DiaryPage } from './diary-page';

describe('the diary page', () => {
  let http: HttpTestingController;
  let harness: RouterTestingHarness;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      imports: [TranslocoTestingModule.forRoot({ langs: { fr: {} }, translocoConfig: { defaultLang: 'fr' } })],
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter(
          [
            { path: 'agenda', component: DiaryPage },
            { path: 'agenda/nouveau', children: [] },
          ],
          withComponentInputBinding(),
        ),
        { provide: NOW, useValue: signal(new Date('2026-11-25T10:00:00Z')) },
        { provide: SessionStore, useValue: { session: signal(undefined), signedIn: () => false, can: () => true } },
        { provide: FAILURE_WORDS, useValue: () => ({ title: '', detail: '', canRetry: false }) },
      ],
    });
    http = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create();
  });

  const asked = () => {
    const { params } = http.expectOne(({ url }) => url === '/api/appointments').request;
    return [params.get('from'), params.get('to'), params.get('scope')];
  };
  const press = async (key: string) => {
    harness.routeNativeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
    harness.detectChanges();
  };

  it('asks for the week of the address, and for this week without one', async () => {
    await harness.navigateByUrl('/agenda');
    expect(asked()).toEqual(['2026-11-23', '2026-11-29', 'own']);
    await harness.navigateByUrl('/agenda?jour=2026-12-08&qui=equipe');
    expect(asked()).toEqual(['2026-12-07', '2026-12-13', 'team']);
  });

  it('walks by arrows, from week to week, and keeps the day in the address', async () => {
    await harness.navigateByUrl('/agenda?jour=2026-11-29');
    asked();
    await press('ArrowLeft');
    expect(TestBed.inject(Router).url).toBe('/agenda?jour=2026-11-28');
    http.expectNone(({ url }) => url === '/api/appointments');
    await press('t');
    expect(TestBed.inject(Router).url).toBe('/agenda?jour=2026-11-25');
  });

  it('opens a new appointment on n', async () => {
    await harness.navigateByUrl('/agenda?jour=2026-11-27');
    asked();
    await press('n');
    expect(TestBed.inject(Router).url).toBe('/agenda/nouveau?jour=2026-11-27');
  });
});
