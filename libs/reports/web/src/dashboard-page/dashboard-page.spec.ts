import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import type { ComponentFixture } from '@angular/core/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { FAILURE_WORDS } from '@guichet/platform-ui';
import { ReferenceData } from '@guichet/reference-data-web';
import type { Dashboard } from '@guichet/reports-contract';
import { cityNumbers, ownNumbers, provideReportWords } from '../testing/a-dashboard';
import { DashboardPage } from './dashboard-page';

let fixture: ComponentFixture<DashboardPage>;
let http: HttpTestingController;
const page = (): HTMLElement => fixture.nativeElement as HTMLElement;
const text = (): string => page().textContent.replace(/\s+/g, ' ');

beforeEach(() => {
  const failure = { title: 'Panne', detail: 'Rien n’a été modifié.', canRetry: true, requestId: undefined };
  TestBed.configureTestingModule({
    providers: [
      provideReportWords(),
      provideRouter([]),
      provideHttpClient(),
      provideHttpClientTesting(),
      { provide: FAILURE_WORDS, useValue: () => failure },
      { provide: ReferenceData, useValue: { label: (_list: string, code: string) => code } },
    ],
  });
  http = TestBed.inject(HttpTestingController);
  fixture = TestBed.createComponent(DashboardPage);
});

async function showing(dashboard: Dashboard, address = '/api/dashboard'): Promise<void> {
  TestBed.tick();
  http.expectOne(address).flush(dashboard);
  await fixture.whenStable();
}

describe('the dashboard of a manager', () => {
  it('leads from a number to the list behind it', async () => {
    await showing(ownNumbers());
    const links = [...page().querySelectorAll<HTMLAnchorElement>('gu-key-figures a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links[0]).toBe('/dossiers?status=new,in_assessment,active,standby');
    expect(page().querySelector('gu-pair-table a')?.getAttribute('href')).toContain('/orientations?box=sent');
  });

  it('shows the common end of temporary protection', async () => {
    await showing(ownNumbers());
    expect(text()).toContain('dont 9 au 4 mars 2027, terme commun de la protection temporaire');
  });

  it('asks for what the address says', async () => {
    fixture.componentRef.setInput('from', '2026-02');
    fixture.componentRef.setInput('to', '2026-05');
    await showing(
      { ...ownNumbers(), period: { from: '2026-02', to: '2026-05' } },
      '/api/dashboard?from=2026-02&to=2026-05',
    );
    expect(text()).toContain('CPAS · février – mai 2026');
    expect(page().querySelectorAll('gu-period-picker select')).toHaveLength(3);
  });

  it('says that there is nothing yet', async () => {
    await showing(ownNumbers(false));
    expect(text()).toContain('Pas encore de chiffres');
  });

  it('says what failed, and asks again', async () => {
    TestBed.tick();
    http.expectOne('/api/dashboard').flush(null, { status: 503, statusText: 'Unavailable' });
    await fixture.whenStable();
    expect(page().querySelector('[role="alert"]')?.textContent).toContain('Panne');
    page().querySelector<HTMLButtonElement>('[role="alert"] button')?.click();
    await showing(ownNumbers());
    expect(text()).toContain('Dossiers ouverts');
  });

  it('keeps the numbers on the screen while it counts again', async () => {
    await showing(ownNumbers());
    page().querySelector<HTMLButtonElement>('gu-freshness button')?.click();
    TestBed.tick();
    expect(text()).toContain('Dossiers ouverts');
    http.expectOne('/api/dashboard').flush({ ...ownNumbers(), countedAt: '2026-11-22T10:05:00.000Z' });
    await fixture.whenStable();
    expect(page().querySelector('gu-freshness [role="status"]')?.textContent).toBe('Les nombres ont été actualisés.');
  });
});

describe('the dashboard of the coordinator', () => {
  it('has no link, says why numbers are hidden, and offers the organisations', async () => {
    await showing(cityNumbers());
    expect(page().querySelector('gu-key-figures a, gu-pair-table a, gu-file-figures a')).toBeNull();
    expect(text()).toContain('Pour que personne ne puisse être reconnu');
    expect(page().querySelector('gu-key-figures gu-figure-value')?.textContent).toContain('de 1 à 4, non montré');
    expect(
      [...page().querySelectorAll('gu-period-picker select:last-of-type option')].map((option) => option.textContent),
    ).toEqual(expect.arrayContaining(['Toutes les organisations', 'CPAS', 'FOREM']));
  });
});
