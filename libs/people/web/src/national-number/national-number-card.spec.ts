import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import type { ComponentFixture } from '@angular/core/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { NationalNumberCard } from './national-number-card';

const PATH = '/api/case-files/f1/national-number';
const NUMBER = {
  version: 3,
  kind: 'bis',
  source: 'paper',
  masked: '••.••.••-•••.11',
  recordedAt: '2026-11-01T10:00:00Z',
};

describe('the card of the national number', () => {
  let fixture: ComponentFixture<NationalNumberCard>;
  let http: HttpTestingController;
  let host: HTMLElement;

  const settled = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  async function answered(view: object): Promise<void> {
    http.expectOne(PATH).flush(view);
    await settled();
  }
  const press = async (words: string) => {
    [...host.querySelectorAll('button')].find((button) => button.textContent.includes(words))!.click();
    await settled();
  };

  beforeEach(() => {
    TestBed.configureTestingModule({
      imports: [TranslocoTestingModule.forRoot({ langs: { fr: {} }, translocoConfig: { defaultLang: 'fr' } })],
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
    });
    http = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(NationalNumberCard);
    fixture.componentRef.setInput('fileId', 'f1');
    host = fixture.nativeElement as HTMLElement;
    fixture.detectChanges();
  });

  it('is nothing at all for an organisation without an authorisation', async () => {
    expect(host.textContent.trim()).toBe('');
    await answered({ enabled: false, number: null, allowedActions: [] });
    expect(host.textContent.trim()).toBe('');
  });

  it('shows the number masked, and in full only after a purpose was given', async () => {
    await answered({ enabled: true, number: NUMBER, allowedActions: ['disclose'] });
    expect(host.querySelector('.digits')?.textContent).toBe(NUMBER.masked);
    await press('people.number.show');
    host.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    await settled();
    http.expectNone(`${PATH}/disclosures`);
    const select = host.querySelector('select')!;
    select.value = 'benefit';
    select.dispatchEvent(new Event('change'));
    select.dispatchEvent(new Event('input'));
    host.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    await settled();
    const request = http.expectOne(`${PATH}/disclosures`);
    expect(request.request.body).toEqual({ purpose: 'benefit' });
    request.flush({ number: '03.43.15-999.11', kind: 'bis' });
    await settled();
    expect(host.querySelector('.digits')?.textContent).toBe('03.43.15-999.11');
    await press('people.number.hide');
    expect(host.querySelector('.digits')?.textContent).toBe(NUMBER.masked);
  });

  it('offers nothing that is not allowed', async () => {
    await answered({ enabled: true, number: NUMBER, allowedActions: [] });
    expect(host.querySelectorAll('gu-card button')).toHaveLength(0);
  });
});
