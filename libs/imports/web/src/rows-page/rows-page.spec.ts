import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { ImportDetail, ImportRow } from '@guichet/imports-contract';
import { FAILURE_WORDS } from '@guichet/platform-ui';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { RowsPage } from './rows-page';

const NOW = new Date('2026-11-23T10:00:00Z');
const POLL = 1500;
const ROWS = '/api/imports/1/rows?size=25';

const detail = (status: ImportDetail['status'], restsUntil: string | null = null) => ({
  id: '1',
  status,
  restsUntil,
  total: 1,
  counts: {},
  allowedActions: ['decide'],
  columns: ['family_names', 'nationalities', 'phone'].map((meaning) => ({ header: meaning, samples: [], meaning })),
});
const row = (cells: readonly string[], wrong: readonly number[], status: ImportRow['status'] = 'problem') => ({
  number: 2,
  cells,
  status,
  problems: wrong.map((column) => ({ column, code: 'unknown_word', word: cells[column], proposals: [] })),
  repeats: null,
  caseFileId: null,
});

describe('rows of a list', () => {
  let host: HTMLElement;
  let http: HttpTestingController;

  beforeEach(() => {
    jest.useFakeTimers({ now: NOW });
    TestBed.configureTestingModule({
      imports: [TranslocoTestingModule.forRoot({ langs: { fr: {} }, translocoConfig: { defaultLang: 'fr' } })],
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([]),
        { provide: FAILURE_WORDS, useValue: () => ({ title: '', detail: '', canRetry: false }) },
      ],
    });
    http = TestBed.inject(HttpTestingController);
  });
  afterEach(() => jest.useRealTimers());

  const settled = (milliseconds = 50) => jest.advanceTimersByTimeAsync(milliseconds);
  const answer = async (url: string, body: object): Promise<void> => {
    http.expectOne(url).flush(body);
    await settled();
  };
  async function open(first: object, rows: readonly object[]): Promise<void> {
    const fixture = TestBed.createComponent(RowsPage);
    fixture.componentRef.setInput('id', '1');
    host = fixture.nativeElement as HTMLElement;
    fixture.autoDetectChanges();
    await settled();
    await answer('/api/imports/1', first);
    await answer(ROWS, { items: rows, next: null });
  }
  const inputs = () => [...host.querySelectorAll<HTMLInputElement>('input.input')];
  const type = async (cell: number, text: string): Promise<void> => {
    inputs()[cell]!.value = text;
    inputs()[cell]!.dispatchEvent(new Event('input'));
    await settled();
  };
  /** Saves the first cell that is wrong, while the others stay as they are typed. */
  async function save(): Promise<void> {
    host.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    await settled();
    await answer('/api/imports/1/rows/2', { rows: 1 });
  }
  const texts = () => inputs().map(({ value }) => value);

  it('keep what one types in a cell while the job looks at another one, again and again', async () => {
    await open(detail('checked'), [row(['A', 'Kongo', 'x'], [1, 2])]);
    await type(0, 'Syrie');
    await type(1, '0470 11');
    await save();
    await answer('/api/imports/1', detail('checking'));
    http.expectNone(ROWS);
    expect(texts().slice(0, 2)).toEqual(['Syrie', '0470 11']);
    await settled(POLL);
    await answer('/api/imports/1', detail('checking'));
    expect(texts().slice(0, 2)).toEqual(['Syrie', '0470 11']);
    await settled(POLL);
    await answer('/api/imports/1', detail('checked'));
    await answer(ROWS, { items: [row(['A', 'Syrie', 'x'], [2])], next: null });
    expect(texts()[0]).toBe('0470 11');
  });

  it('show what became of a corrected row by themselves, once', async () => {
    await open(detail('checked'), [row(['A', 'Kongo', ''], [1])]);
    await type(0, 'Syrie');
    await save();
    await answer('/api/imports/1', detail('checking'));
    await settled(POLL);
    await answer('/api/imports/1', detail('checked'));
    await answer(ROWS, { items: [row(['A', 'Syrie', ''], [], 'ready')], next: null });
    expect(host.textContent).toContain('imports.row.ready');
    await settled(10 * POLL);
    http.verify();
  });

  it('say nothing of the old text once another one is saved', async () => {
    await open(detail('checked'), [row(['A', 'Kongo', ''], [1])]);
    expect(host.textContent).toContain('imports.problem.unknown_word');
    await type(0, 'Syrie');
    await save();
    expect(host.textContent).not.toContain('imports.problem.unknown_word');
    expect(host.querySelector<HTMLButtonElement>('form button[type=submit]')?.disabled).toBe(true);
  });

  it('wait while the check rests, and look again when its rest is over', async () => {
    const rests = new Date(NOW.getTime() + 600_000).toISOString();
    await open(detail('checking', rests), [row(['A', 'Kongo', ''], [1])]);
    await settled(500_000);
    http.verify();
    await settled(101_000);
    await answer('/api/imports/1', detail('checking'));
    await settled(POLL);
    await answer('/api/imports/1', detail('checked'));
    await answer(ROWS, { items: [row(['A', 'Kongo', ''], [1])], next: null });
    http.verify();
  });
});
