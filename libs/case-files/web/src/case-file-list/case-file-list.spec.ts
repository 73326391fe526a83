import { provideHttpClient } from '@angular/common/http';
import type { TestRequest } from '@angular/common/http/testing';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { FAILURE_WORDS } from '@guichet/platform-ui';
import { SessionStore } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { CaseFileList } from './case-file-list';

const SESSION = { member: { id: '0', role: 'worker' }, organisation: { id: 'cpas' }, teams: [] };
const VIEW = {
  id: 'v1',
  version: 2,
  name: 'Ma vue',
  filters: { status: ['active'], mine: true },
  columns: ['lead', 'openedOn'],
  sort: '-openedOn',
};
const line = (id: string) => ({
  id,
  reference: id,
  names: { display: `Nom ${id}`, knownAs: '', ownScript: '' },
  status: 'active',
  openedOn: '2026-01-15',
  lead: { id: 'l', name: 'Claire' },
  team: { id: 't', name: 'Accueil' },
  organisationShortName: 'CPAS',
  lastActivityAt: '2026-11-01T10:00:00.000000Z',
  openReferrals: 0,
});

describe('the list of files', () => {
  let http: HttpTestingController;
  let harness: RouterTestingHarness;
  let host: HTMLElement;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      imports: [TranslocoTestingModule.forRoot({ langs: { fr: {} }, translocoConfig: { defaultLang: 'fr' } })],
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter(
          [
            { path: 'dossiers', component: CaseFileList },
            { path: 'dossiers/:id', children: [] },
          ],
          withComponentInputBinding(),
        ),
        { provide: SessionStore, useValue: { session: signal(SESSION), can: () => false } },
        { provide: ReferenceData, useValue: { options: () => [], label: () => '' } },
        { provide: FAILURE_WORDS, useValue: () => ({ title: '', detail: '', canRetry: false }) },
      ],
    });
    http = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create();
  });

  const settled = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    harness.detectChanges();
  };
  const asked = (): TestRequest => http.expectOne(({ url }) => url === '/api/case-files');
  const paramsOf = ({ request: { params } }: TestRequest) =>
    params
      .keys()
      .sort()
      .map((name) => `${name}=${params.get(name)}`);
  async function visit(address: string): Promise<TestRequest> {
    await harness.navigateByUrl(address);
    host = harness.routeNativeElement!;
    const request = asked();
    http.match('/api/saved-views').forEach((one) => one.flush({ items: [VIEW] }));
    return request;
  }
  async function answer(request: TestRequest, ids: readonly string[]): Promise<void> {
    request.flush({ items: ids.map(line), next: null, total: { count: ids.length, more: false } });
    await settled();
  }

  it('asks for what stands in the address', async () => {
    const request = await visit('/dossiers?status=active&need=housing&birthYear=1990&sort=name&columns=lead');
    expect(paramsOf(request)).toEqual(['birthYear=1990', 'need=housing', 'sort=name', 'status=active']);
    await answer(request, ['a']);
    expect([...host.querySelectorAll('thead th')].map((one) => one.textContent.trim())).toEqual([
      expect.stringContaining('caseFiles.list.person'),
      expect.stringContaining('caseFiles.list.lead'),
    ]);
    expect(host.querySelector('thead th')?.getAttribute('aria-sort')).toBe('ascending');
  });

  it('sorts by a header, in the address', async () => {
    await answer(await visit('/dossiers'), ['a']);
    host.querySelector<HTMLButtonElement>('th[aria-sort], th button')?.click();
    await settled();
    expect(paramsOf(asked())).toEqual(['sort=name']);
    expect(TestBed.inject(Router).url).toBe('/dossiers?sort=name');
  });

  it('shows a view that was kept: its filters, its columns, its order', async () => {
    await answer(await visit('/dossiers'), ['a']);
    const select = [...host.querySelectorAll('select')].find((one) => one.textContent.includes('Ma vue'))!;
    select.value = 'v1';
    select.dispatchEvent(new Event('change'));
    await settled();
    await settled();
    expect(paramsOf(asked())).toEqual(['mine=true', 'sort=-openedOn', 'status=active']);
    expect(TestBed.inject(Router).url).toContain('columns=lead,openedOn');
  });

  it('goes from person to person with the arrows', async () => {
    await answer(await visit('/dossiers'), ['a', 'b', 'c']);
    document.body.append(host);
    const links = [...host.querySelectorAll<HTMLAnchorElement>('tbody th a')];
    links[0]?.focus();
    const press = (key: string) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    const at = () => links.findIndex((link) => link === document.activeElement);
    const places = ['ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'Home'].map((key) => {
      press(key);
      return at();
    });
    expect(places).toEqual([1, 2, 2, 1, 0]);
  });
});
