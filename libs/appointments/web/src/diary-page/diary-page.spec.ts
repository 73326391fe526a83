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

  const request = () => http.expectOne(({ url }) => url === '/api/appointments');
  const asked = () => {
    const { params } = request().request;
    return [params.get('from'), params.get('to'), params.get('scope')];
  };
  const settled = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    harness.detectChanges();
  };
  const loaded = async () => {
    request().flush({ items: [] });
    await settled();
  };
  const page = () => harness.routeNativeElement ?? document.body;
  const heading = (day: string) => page().querySelector<HTMLElement>(`[data-day="${day}"]`);
  const press = async (key: string, on: HTMLElement | null = page()) => {
    on?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await settled();
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
  });

  it('says nothing of a week or of a team before it is here', async () => {
    await harness.navigateByUrl('/agenda?jour=2026-11-27');
    await loaded();
    expect(heading('2026-11-27')).not.toBeNull();
    await harness.navigateByUrl('/agenda?jour=2026-12-04');
    await settled();
    expect(page().querySelectorAll('[data-day]')).toHaveLength(0);
    await loaded();
    expect(heading('2026-12-04')).not.toBeNull();
    await harness.navigateByUrl('/agenda?jour=2026-12-04&qui=equipe');
    await settled();
    expect(page().querySelectorAll('[data-day]')).toHaveLength(0);
  });

  it('puts the focus on the day that was walked to, once its week is here', async () => {
    document.body.append(harness.fixture.nativeElement as HTMLElement);
    await harness.navigateByUrl('/agenda?jour=2026-11-28');
    await loaded();
    await press('ArrowRight');
    expect(document.activeElement).toBe(heading('2026-11-29'));
    await press('ArrowRight');
    await loaded();
    expect(document.activeElement).toBe(heading('2026-11-30'));
  });

  it('takes letters only inside the days: t is today, n a new appointment', async () => {
    await harness.navigateByUrl('/agenda?jour=2026-11-27');
    await loaded();
    await press('t');
    await press('n');
    expect(TestBed.inject(Router).url).toBe('/agenda?jour=2026-11-27');
    await press('t', heading('2026-11-27'));
    expect(TestBed.inject(Router).url).toBe('/agenda?jour=2026-11-25');
    await press('n', heading('2026-11-25'));
    expect(TestBed.inject(Router).url).toBe('/agenda/nouveau?jour=2026-11-25');
  });
});
