import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { ComponentFixture } from '@angular/core/testing';
import type { SecondFactor } from '@guichet/accounts-contract';
import { TranslocoTestingModule } from '@jsverse/transloco';
import french from '../i18n/fr.json';
import { Enrolment } from './enrolment';
import { SecondStepForm } from './second-step';

const AGAIN = french.accounts.second.back;

describe('the way back to the password', () => {
  const back = jest.fn();
  let api: HttpTestingController;

  beforeEach(() => {
    back.mockClear();
    TestBed.configureTestingModule({
      imports: [
        TranslocoTestingModule.forRoot({
          langs: { fr: french },
          translocoConfig: { availableLangs: ['fr'], defaultLang: 'fr', missingHandler: { logMissingKey: false } },
          preloadLangs: true,
        }),
      ],
      providers: [provideHttpClient(), provideHttpClientTesting()],
    });
    Object.assign(crypto, { randomUUID: () => 'key' });
    api = TestBed.inject(HttpTestingController);
  });

  async function settled(fixture: ComponentFixture<unknown>): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  }
  function goBack(fixture: ComponentFixture<unknown>): void {
    const buttons = [...(fixture.nativeElement as HTMLElement).querySelectorAll('button')];
    const ways = buttons.filter(({ textContent }) => textContent.trim() === AGAIN);
    expect(ways).toHaveLength(1);
    ways[0]!.click();
    expect(back).toHaveBeenCalledTimes(1);
  }

  it.each<readonly SecondFactor[][]>([[['passkey']], [['totp', 'recovery_code']], [['passkey', 'totp']]])(
    'stands at the second proof for whoever has %j',
    async (factors) => {
      const fixture = TestBed.createComponent(SecondStepForm);
      fixture.componentRef.setInput('factors', factors);
      fixture.componentInstance.back.subscribe(back);
      await settled(fixture);
      goBack(fixture);
    },
  );

  it('stands at the first enrolment, beside the code', async () => {
    const fixture = TestBed.createComponent(Enrolment);
    fixture.componentInstance.back.subscribe(back);
    await settled(fixture);
    api.expectOne('/api/session/enrolment').flush({ secret: 'ABCD EFGH', address: 'otpauth://x', picture: '<svg/>' });
    await settled(fixture);
    goBack(fixture);
  });

  it('stands there too when the step is over before anything is offered', async () => {
    const fixture = TestBed.createComponent(Enrolment);
    fixture.componentInstance.back.subscribe(back);
    await settled(fixture);
    api
      .expectOne('/api/session/enrolment')
      .flush({ code: 'second_step_over', detail: 'Trop tard' }, { status: 401, statusText: 'x' });
    await settled(fixture);
    goBack(fixture);
  });
});
