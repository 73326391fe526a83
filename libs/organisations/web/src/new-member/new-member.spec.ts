import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import type { ComponentFixture } from '@angular/core/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { SessionStore } from '@guichet/platform-web-kernel';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { NewMember } from './new-member';

const SESSION = { member: { id: '0', role: 'organisation_manager' }, organisation: { id: 'cpas' } };
const TEAMS = { items: [{ id: 't1', name: 'Antenne', description: '' }] };

describe('opening an account', () => {
  let fixture: ComponentFixture<NewMember>;
  let http: HttpTestingController;
  let host: HTMLElement;

  const settled = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  beforeEach(async () => {
    TestBed.configureTestingModule({
      imports: [TranslocoTestingModule.forRoot({ langs: { fr: {} }, translocoConfig: { defaultLang: 'fr' } })],
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([]),
        { provide: SessionStore, useValue: { session: signal(SESSION), can: () => true } },
      ],
    });
    http = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(NewMember);
    host = fixture.nativeElement as HTMLElement;
    fixture.detectChanges();
    http.expectOne(({ url, params }) => url === '/api/teams' && params.get('organisationId') === 'cpas').flush(TEAMS);
    await settled();
  });

  function type(text: string, selector: string): void {
    const box = host.querySelector<HTMLInputElement>(selector)!;
    box.value = text;
    box.dispatchEvent(new Event('input'));
  }
  async function send(): Promise<void> {
    type('Zoé', 'gu-member-fields input');
    type('Lambrechts', 'gu-member-fields .form-row gu-field:nth-child(2) input');
    type('zoe@demo.example', 'input[type=email]');
    host.querySelector<HTMLInputElement>('gu-multi-check input')!.click();
    host.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    await settled();
  }

  it('offers a manager no role above the own', () => {
    expect(host.querySelectorAll('gu-radio-cards input')).toHaveLength(4);
  });

  it('sends nothing that is incomplete', async () => {
    host.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    await settled();
    http.expectNone('/api/members');
  });

  it('shows the password once, and does not let go before it was handed over', async () => {
    expect(fixture.componentInstance.hasUnsavedText()).toBe(false);
    await send();
    expect(fixture.componentInstance.hasUnsavedText()).toBe(true);
    const request = http.expectOne('/api/members');
    expect(request.request.body).toMatchObject({
      organisationId: 'cpas',
      familyName: 'Lambrechts',
      role: 'worker',
      teamIds: ['t1'],
      secrecyUndertakingOn: null,
    });
    request.flush({ id: '1', version: 1, password: 'abcd-efgh-jkmn-pqrs-tuvw' });
    await settled();
    expect(host.querySelector('output')?.textContent.trim()).toBe('abcd-efgh-jkmn-pqrs-tuvw');
    expect(host.querySelector('form')).toBeNull();
    expect(fixture.componentInstance.hasUnsavedText()).toBe(true);
    host.querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
    expect(fixture.componentInstance.hasUnsavedText()).toBe(false);
  });

  it('puts an address in use on its field, and loses nothing', async () => {
    await send();
    http
      .expectOne('/api/members')
      .flush({ code: 'ux_member_email', detail: 'Un compte existe déjà.' }, { status: 409, statusText: 'taken' });
    await settled();
    const field = host.querySelector('input[type=email]')?.closest('gu-field');
    expect(field?.textContent).toContain('Un compte existe déjà.');
    expect(host.querySelector<HTMLInputElement>('input[type=email]')?.value).toBe('zoe@demo.example');
  });
});
