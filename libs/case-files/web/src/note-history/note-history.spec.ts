import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { FAILURE_WORDS } from '@guichet/platform-ui';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { NoteHistory } from './note-history';

const author = { id: 'm', name: 'Claire Dumont', organisation: 'CPAS de Liège' };
const step = (id: string, more: object) => ({
  ...{ id, recordedAt: '2026-11-20T09:00:00Z', author, supersedesId: null, correctionReason: '', withdrawal: false },
  ...{ body: '', addenda: [] },
  ...more,
});

describe('the history of a note', () => {
  it('shows every version with its reason, then what was added beneath', async () => {
    TestBed.configureTestingModule({
      imports: [TranslocoTestingModule.forRoot({ langs: { fr: {} }, translocoConfig: { defaultLang: 'fr' } })],
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        { provide: FAILURE_WORDS, useValue: () => ({ title: 'Raté', detail: '', canRetry: true }) },
      ],
    });
    const fixture = TestBed.createComponent(NoteHistory);
    fixture.componentRef.setInput('fileId', 'f');
    fixture.componentRef.setInput('noteId', 'n2');
    fixture.detectChanges();
    const addenda = [{ id: 'a', body: 'Bail signé', recordedAt: '2026-11-22T09:00:00Z', author }];
    TestBed.inject(HttpTestingController)
      .expectOne('/api/case-files/f/notes/n2/history')
      .flush([
        step('n1', { body: 'Huit jours de plus' }),
        step('n2', { body: 'Dix jours de plus', supersedesId: 'n1', correctionReason: 'Erreur de jour', addenda }),
        step('n3', { body: 'Dix jours de plus', supersedesId: 'n2', withdrawal: true, addenda }),
      ]);
    await fixture.whenStable();
    const lines = [...(fixture.nativeElement as HTMLElement).querySelectorAll('li')].map(({ textContent }) =>
      textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(lines).toHaveLength(4);
    expect(lines[0]).toContain('Huit jours de plus');
    expect(lines[1]).toMatch(/Erreur de jour.*Dix jours de plus/);
    expect(lines[2]).not.toContain('Dix jours de plus');
    expect(lines[3]).toMatch(/Claire Dumont.*Bail signé/);
  });
});
