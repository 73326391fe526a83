import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { ImportDetail, ImportRow } from '@guichet/imports-contract';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { RowCard } from './row-card';

const DETAIL = {
  id: '1',
  columns: [{ header: 'NOM', samples: [], meaning: 'family_names' }],
  allowedActions: ['decide'],
} as unknown as ImportDetail;
const ROW: ImportRow = {
  number: 2,
  cells: ['Diallo'],
  status: 'failed',
  problems: [{ column: null, code: 'refused', word: 'x', proposals: [] }],
  repeats: null,
  caseFileId: null,
};

describe('a row of a list', () => {
  it('that was refused is tried again without another text', async () => {
    TestBed.configureTestingModule({
      imports: [TranslocoTestingModule.forRoot({ langs: { fr: {} }, translocoConfig: { defaultLang: 'fr' } })],
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
    });
    const fixture = TestBed.createComponent(RowCard);
    fixture.componentRef.setInput('row', ROW);
    fixture.componentRef.setInput('detail', DETAIL);
    await fixture.whenStable();
    const buttons = [...(fixture.nativeElement as HTMLElement).querySelectorAll('button')];
    // without a catalogue a button says the name of its words
    buttons.find(({ textContent }) => textContent.includes('takeIn'))?.click();
    const { request } = TestBed.inject(HttpTestingController).expectOne('/api/imports/1/rows/2/decision');
    expect(request.body).toEqual({ decision: 'undecided' });
  });
});
