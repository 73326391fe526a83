import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import type { ComponentFixture } from '@angular/core/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { ClosingWizard } from './closing-wizard';

const CONTEXT = {
  openReferrals: [],
  appointments: 0,
  running: [{ id: 'r', room: 'training', label: 'FLE', since: null }],
  closures: [],
};

describe('the closing of a file', () => {
  let fixture: ComponentFixture<ClosingWizard>;
  let http: HttpTestingController;
  let host: HTMLElement;
  const settled = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  const button = (words: string) =>
    [...host.querySelectorAll('button')].find((one) => one.textContent.includes(words))!;
  const press = async (words: string) => {
    button(words).click();
    await settled();
  };
  async function shows(context: object): Promise<void> {
    http.expectOne('/api/case-files/f1/closing').flush(context);
    await settled();
  }

  beforeEach(() => {
    TestBed.configureTestingModule({
      imports: [TranslocoTestingModule.forRoot({ langs: { fr: {} }, translocoConfig: { defaultLang: 'fr' } })],
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([]),
        {
          provide: ReferenceData,
          useValue: { options: () => [{ value: 'employment', label: 'Emploi' }], label: () => '' },
        },
      ],
    });
    http = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(ClosingWizard);
    fixture.componentRef.setInput('file', { id: 'f1', version: 4 });
    host = fixture.nativeElement as HTMLElement;
    document.body.append(host);
    fixture.detectChanges();
  });
  afterEach(() => host.remove());

  it('goes no further while a referral waits for an answer', async () => {
    await shows({ ...CONTEXT, openReferrals: [{ id: 'o', room: 'referral', label: 'Bilan', since: null }] });
    expect(host.textContent).toContain('Bilan');
    expect(button('caseFiles.closing.next').disabled).toBe(true);
  });

  it('says how many appointments are still to come, and hinders nobody by it', async () => {
    await shows({ ...CONTEXT, running: [], appointments: 2 });
    expect(host.textContent).toContain('caseFiles.closing.appointments');
    expect(host.textContent).not.toContain('caseFiles.closing.nothingOpen');
    expect(button('caseFiles.closing.next').disabled).toBe(false);
  });

  it('says nothing of appointments where there are none', async () => {
    await shows({ ...CONTEXT, running: [] });
    expect(host.textContent).not.toContain('caseFiles.closing.appointments');
    expect(host.textContent).toContain('caseFiles.closing.nothingOpen');
  });

  it('walks its steps with the focus on each heading, and sends what was asked', async () => {
    await shows(CONTEXT);
    await press('caseFiles.closing.next');
    expect(document.activeElement?.textContent).toContain('step.reason');
    const select = host.querySelector('select')!;
    select.value = 'employment';
    select.dispatchEvent(new Event('input'));
    select.dispatchEvent(new Event('change'));
    await press('caseFiles.closing.next');
    expect(document.activeElement?.textContent).toContain('step.wayBack');
    host.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    await settled();
    const { request } = http.expectOne('/api/case-files/f1/closure');
    expect(request.headers.get('if-match')).toBe('"4"');
    expect(request.body).toMatchObject({ reasonCode: 'employment', satisfaction: 'not_asked' });
  });
});
