import { provideHttpClient } from '@angular/common/http';
import type { TestRequest } from '@angular/common/http/testing';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { FAILURE_WORDS } from '@guichet/platform-ui';
import { SessionStore } from '@guichet/platform-web-kernel';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { MembersPage } from './members-page';

const SESSION = { member: { id: '0', role: 'organisation_manager' }, organisation: { id: 'cpas' } };
const line = (id: string) => ({
  id,
  givenName: 'Claire',
  familyName: `Nom ${id}`,
  email: `${id}@demo.example`,
  role: 'worker',
  active: true,
  organisation: { id: 'cpas', name: 'CPAS', shortName: 'CPAS', kind: 'cpas' },
  teams: [],
  secrecyUndertakingOn: null,
});

describe('the list of members', () => {
  let http: HttpTestingController;
  let harness: RouterTestingHarness;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      imports: [TranslocoTestingModule.forRoot({ langs: { fr: {} }, translocoConfig: { defaultLang: 'fr' } })],
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([{ path: 'membres', component: MembersPage }], withComponentInputBinding()),
        { provide: SessionStore, useValue: { session: signal(SESSION), can: () => true } },
        { provide: FAILURE_WORDS, useValue: () => ({ title: '', detail: '', canRetry: false }) },
      ],
    });
    http = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create();
  });

  /** The one open question for members. */
  const asked = (): TestRequest => http.expectOne(({ url }) => url === '/api/members');
  async function answer(request: TestRequest, ids: readonly string[], next: string | null): Promise<void> {
    request.flush({ items: ids.map(line), next, total: 3, allowedActions: [] });
    await new Promise((resolve) => setTimeout(resolve));
    harness.detectChanges();
  }
  const rows = () =>
    [...(harness.routeNativeElement?.querySelectorAll('tbody th a') ?? [])].map((link) => link.textContent.trim());

  it('asks for what stands in the address', async () => {
    await harness.navigateByUrl('/membres?role=worker&etat=fermes&equipe=t1&tri=-name&q=claire');
    const { params } = asked().request;
    expect(
      params
        .keys()
        .sort()
        .map((name) => `${name}=${params.get(name)}`),
    ).toEqual(['active=false', 'q=claire', 'role=worker', 'sort=-name', 'teamId=t1']);
  });

  it('adds the next page, from where the last one ended, and forgets both when the filter changes', async () => {
    await harness.navigateByUrl('/membres');
    await answer(asked(), ['a', 'b'], 'there');
    harness.routeNativeElement?.querySelector<HTMLButtonElement>('gu-pager button')?.click();
    const further = asked();
    expect(further.request.params.get('after')).toBe('there');
    await answer(further, ['c'], null);
    expect(rows()).toEqual(['Nom a Claire', 'Nom b Claire', 'Nom c Claire']);
    expect(harness.routeNativeElement?.querySelector('gu-pager button')).toBeNull();

    await harness.navigateByUrl('/membres?q=b');
    await answer(asked(), ['b'], null);
    expect(rows()).toEqual(['Nom b Claire']);
  });

  it('says who has not signed the undertaking of secrecy', async () => {
    await harness.navigateByUrl('/membres');
    await answer(asked(), ['a'], null);
    expect(harness.routeNativeElement?.querySelector('tbody gu-chip')?.textContent).toContain(
      'organisations.members.noSecrecy',
    );
  });
});
