import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import type { ComponentFixture } from '@angular/core/testing';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { Session } from '@guichet/accounts-contract';
import { SessionStore } from '@guichet/platform-web-kernel';
import { TranslocoTestingModule } from '@jsverse/transloco';
import french from '../i18n/fr.json';
import { SignInPage } from './sign-in-page';

const SESSION: Session = {
  member: {
    id: 'm',
    givenName: 'Claire',
    familyName: 'Dumont',
    email: 'c@cpas.example',
    role: 'worker',
    language: 'fr',
  },
  organisation: { id: 'o', name: 'CPAS de Liège', shortName: 'CPAS', kind: 'cpas' },
  teams: [],
  permissions: [],
  expiresAt: '2026-11-23T18:00:00Z',
};

describe('the sign-in page', () => {
  const navigateByUrl = jest.fn(() => Promise.resolve(true));
  let fixture: ComponentFixture<SignInPage>;
  let page: HTMLElement;
  let api: HttpTestingController;

  beforeEach(async () => {
    navigateByUrl.mockClear();
    TestBed.configureTestingModule({
      imports: [
        TranslocoTestingModule.forRoot({
          langs: { fr: french },
          translocoConfig: { availableLangs: ['fr'], defaultLang: 'fr', missingHandler: { logMissingKey: false } },
          preloadLangs: true,
        }),
      ],
      providers: [provideHttpClient(), provideHttpClientTesting(), { provide: Router, useValue: { navigateByUrl } }],
    });
    Object.assign(crypto, { randomUUID: () => 'key' });
    fixture = TestBed.createComponent(SignInPage);
    page = fixture.nativeElement as HTMLElement;
    document.body.append(page);
    api = TestBed.inject(HttpTestingController);
    await fixture.whenStable();
  });
  afterEach(() => page.remove());

  const email = (): HTMLInputElement => page.querySelector('[autocomplete="username"]')!;
  const password = (): HTMLInputElement => page.querySelector('[autocomplete="current-password"]')!;

  async function send(address: string, secret: string): Promise<void> {
    for (const [box, text] of [
      [email(), address],
      [password(), secret],
    ] as const) {
      box.value = text;
      box.dispatchEvent(new Event('input'));
    }
    page.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await Promise.resolve();
  }
  /** Nobody's organisation signs in elsewhere. */
  function noProviders(): void {
    TestBed.tick();
    for (const asked of api.match('/api/session/providers')) asked.flush({ items: [] });
  }
  async function answer(status: number, body: object, headers: Record<string, string> = {}): Promise<string> {
    noProviders();
    api.expectOne({ method: 'POST', url: '/api/session' }).flush(body, { status, statusText: 'x', headers });
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
    return page.querySelector('[role="alert"]')?.textContent.trim() ?? '';
  }

  it('asks for what is missing and leads to it, without asking the API', async () => {
    await send('', '');
    await fixture.whenStable();
    api.expectNone('/api/session');
    expect(page.textContent).toContain('Écrivez votre adresse e-mail professionnelle.');
    expect(document.activeElement).toBe(email());
  });

  it('opens the session and goes where one was going', async () => {
    fixture.componentRef.setInput('retour', '/orientations?onglet=2');
    await send('c@cpas.example', 'correct');
    await answer(201, SESSION);
    expect(TestBed.inject(SessionStore).name()).toBe('Claire Dumont');
    expect(navigateByUrl).toHaveBeenCalledWith('/orientations?onglet=2');
  });

  it('never leads to another site', async () => {
    fixture.componentRef.setInput('retour', '//evil.example');
    await send('c@cpas.example', 'correct');
    await answer(201, SESSION);
    expect(navigateByUrl).toHaveBeenCalledWith('/');
  });

  it('says the same for an unknown address as for a wrong password', async () => {
    await send('nobody@cpas.example', 'x');
    const unknown = await answer(401, { code: 'credentials_refused', detail: 'no such account' });
    await send('c@cpas.example', 'x');
    const wrong = await answer(401, { code: 'credentials_refused' });
    expect(unknown).toBe(wrong);
    expect(unknown).toContain('n’est pas correct');
    expect(document.activeElement).toBe(password());
  });

  it('says how long to wait after too many attempts', async () => {
    await send('c@cpas.example', 'x');
    expect(await answer(429, { code: 'sign_in_throttled' }, { 'Retry-After': '600' })).toContain('Attendez 10 min');
  });

  it('lets a password be pasted and shown', async () => {
    const paste = new Event('paste', { cancelable: true, bubbles: true });
    expect(password().dispatchEvent(paste)).toBe(true);
    page.querySelector<HTMLButtonElement>('.secret button')!.click();
    await fixture.whenStable();
    expect(password().type).toBe('text');
  });
});
