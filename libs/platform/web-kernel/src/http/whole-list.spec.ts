import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { TranslocoTestingModule } from '@jsverse/transloco';
import type { ListPage, WholeList } from './whole-list';
import { wholeList } from './whole-list';

describe('a list that is read page by page', () => {
  const first = signal<ListPage<string> | undefined>(undefined);
  let list: WholeList<string>;
  let http: HttpTestingController;

  beforeEach(() => {
    TestBed.configureTestingModule({
      imports: [TranslocoTestingModule.forRoot({ langs: { fr: {} }, translocoConfig: { defaultLang: 'fr' } })],
      providers: [provideHttpClient(), provideHttpClientTesting()],
    });
    first.set({ items: ['a'], next: '1' });
    list = TestBed.runInInjectionContext(() =>
      wholeList({ first, url: () => '/api/list', params: () => ({ q: 'x' }), cursor: 'before' }),
    );
    http = TestBed.inject(HttpTestingController);
  });

  it('adds the pages that are asked for, once each', async () => {
    const asked = list.showMore();
    void list.showMore();
    expect(list.loading()).toBe(true);
    http.expectOne('/api/list?q=x&before=1').flush({ items: ['b'], next: null });
    await asked;
    expect(list.rows({ items: ['a'] })).toEqual(['a', 'b']);
    expect(list.next()).toBeNull();
    expect(list.loading()).toBe(false);
  });

  it('forgets them when the first page is read anew, also those still on their way', async () => {
    const asked = list.showMore();
    const request = http.expectOne('/api/list?q=x&before=1');
    const anew = { items: ['c'], next: '2' };
    first.set(anew);
    request.flush({ items: ['b'], next: null });
    await asked;
    expect(list.rows(anew)).toEqual(['c']);
    expect(list.next()).toBe('2');
  });
});
