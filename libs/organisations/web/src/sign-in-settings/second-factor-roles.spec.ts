import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { FAILURE_WORDS } from '@guichet/platform-ui';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { SecondFactorRoles } from './second-factor-roles';

const PATH = '/api/organisations/cpas/second-factor';

describe('who must have a second factor', () => {
  it('lets a reader decide only for the roles that are theirs, and sends the others as they stand, under their version', async () => {
    TestBed.configureTestingModule({
      imports: [TranslocoTestingModule.forRoot({ langs: { fr: {} }, translocoConfig: { defaultLang: 'fr' } })],
      providers: [provideHttpClient(), provideHttpClientTesting(), { provide: FAILURE_WORDS, useValue: () => ({}) }],
    });
    const http = TestBed.inject(HttpTestingController);
    const fixture = TestBed.createComponent(SecondFactorRoles);
    fixture.componentRef.setInput('organisationId', 'cpas');
    fixture.detectChanges();
    http
      .expectOne(PATH)
      .flush({ roles: ['administrator'], settable: ['reception', 'worker', 'team_lead'], version: 7 });
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();

    const host = fixture.nativeElement as HTMLElement;
    const boxes = [...host.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    expect(boxes.map(({ disabled }) => disabled)).toEqual([false, false, false, true, true, true, true]);
    expect(boxes.map(({ checked }) => checked)).toEqual([false, false, false, false, false, false, true]);
    expect(host.querySelector('.hint')?.textContent).toContain('organisations.signIn.othersDecided');
    boxes[1]!.click();
    await fixture.whenStable();
    host.querySelector<HTMLButtonElement>('button.go')!.click();
    const { request } = http.expectOne(({ method }) => method === 'PUT');
    expect(request.body).toEqual({ roles: ['administrator', 'worker'] });
    expect(request.headers.get('If-Match')).toBe('"7"');
  });
});
