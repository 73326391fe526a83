import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { PagePrint } from './page-print';

describe('printing a page whose printing is on the record', () => {
  let http: HttpTestingController;
  let paper: PagePrint;
  let held: string[];
  const isHeld = (): boolean => document.documentElement.classList.contains('print-held');

  beforeEach(async () => {
    TestBed.configureTestingModule({
      imports: [TranslocoTestingModule.forRoot({ langs: { fr: {} }, translocoConfig: { defaultLang: 'fr' } })],
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([{ path: '**', children: [] }])],
    });
    held = [];
    jest.spyOn(window, 'print').mockImplementation(() => void held.push(isHeld() ? 'held' : 'let go'));
    http = TestBed.inject(HttpTestingController);
    paper = TestBed.inject(PagePrint);
    paper.holdBack((address) => (address.startsWith('/file') ? { url: '/api/prints', body: { page: 'file' } } : null));
    await TestBed.inject(Router).navigateByUrl('/file');
  });

  it('holds the page back until its line is written, and again afterwards', async () => {
    expect(isHeld()).toBe(true);
    const printed = paper.print();
    expect(held).toEqual([]);
    const request = http.expectOne('/api/prints');
    expect(request.request.body).toEqual({ page: 'file' });
    request.flush({ recorded: true });
    await printed;
    expect(held).toEqual(['let go']);
    window.dispatchEvent(new Event('afterprint'));
    expect(isHeld()).toBe(true);
  });

  it('prints nothing when the line cannot be written', async () => {
    const printed = paper.print();
    http.expectOne('/api/prints').flush(null, { status: 503, statusText: 'Down' });
    await printed;
    expect(held).toEqual([]);
    expect(isHeld()).toBe(true);
  });

  it('takes the keys of the browser there, and leaves them alone elsewhere', async () => {
    const key = (): KeyboardEvent => new KeyboardEvent('keydown', { key: 'p', ctrlKey: true, cancelable: true });
    const here = key();
    paper.printByKey(here);
    expect(here.defaultPrevented).toBe(true);
    http.expectOne('/api/prints').flush({ recorded: true });
    await TestBed.inject(Router).navigateByUrl('/directory');
    expect(isHeld()).toBe(false);
    const elsewhere = key();
    paper.printByKey(elsewhere);
    expect(elsewhere.defaultPrevented).toBe(false);
    await paper.print();
    http.expectNone('/api/prints');
  });
});
