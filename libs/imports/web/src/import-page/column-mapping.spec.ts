import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import type { ComponentFixture } from '@angular/core/testing';
import { TestBed } from '@angular/core/testing';
import type { ImportDetail } from '@guichet/imports-contract';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { ColumnMapping } from './column-mapping';

const DETAIL = {
  id: '1',
  remembered: false,
  columns: [
    { header: 'NOM', samples: ['Diallo'], meaning: 'family_names' },
    { header: 'Prénom', samples: [], meaning: 'given_names' },
    { header: 'GSM', samples: [], meaning: 'phone' },
    { header: 'Remarque', samples: [], meaning: null },
  ],
} as unknown as ImportDetail;

describe('what the columns of a list hold', () => {
  let fixture: ComponentFixture<ColumnMapping>;
  beforeEach(async () => {
    TestBed.configureTestingModule({
      imports: [TranslocoTestingModule.forRoot({ langs: { fr: {} }, translocoConfig: { defaultLang: 'fr' } })],
      providers: [provideHttpClient(), provideHttpClientTesting()],
    });
    fixture = TestBed.createComponent(ColumnMapping);
    fixture.componentRef.setInput('detail', DETAIL);
    fixture.componentRef.setInput('etag', '"1"');
    await fixture.whenStable();
  });
  const selects = (): HTMLSelectElement[] => [...(fixture.nativeElement as HTMLElement).querySelectorAll('select')];
  const choose = async (column: number, value: string): Promise<void> => {
    const select = selects()[column];
    if (!select) throw new Error('no such column');
    select.value = value;
    select.dispatchEvent(new Event('change'));
    await fixture.whenStable();
  };

  it('shows for each column what is proposed', () => {
    expect(selects().map(({ value }) => value)).toEqual(['family_names', 'given_names', 'phone', '']);
  });

  it('offers no fact twice', async () => {
    const open = (column: number, value: string): boolean =>
      !selects()[column]?.querySelector<HTMLOptionElement>(`option[value="${value}"]`)?.disabled;
    expect([open(3, 'phone'), open(3, 'email')]).toEqual([false, true]);
    await choose(2, '');
    expect(open(3, 'phone')).toBe(true);
  });

  it('sends what was chosen, and nothing without a name', async () => {
    await choose(3, 'own_sentence');
    const button = (fixture.nativeElement as HTMLElement).querySelector('button');
    button?.click();
    const { request } = TestBed.inject(HttpTestingController).expectOne('/api/imports/1/mapping');
    expect(request.body).toEqual({ columns: ['family_names', 'given_names', 'phone', 'own_sentence'] });
    expect(request.headers.get('If-Match')).toBe('"1"');
    await choose(0, '');
    await choose(1, '');
    expect(button?.disabled).toBe(true);
  });
});
