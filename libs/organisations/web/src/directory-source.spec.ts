import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { DIRECTORY_SOURCE } from './directory-source';

const place = (id: string, shortName: string, teams: readonly { id: string; name: string }[]) => ({
  id,
  shortName,
  name: shortName,
  teams,
});
const ITEMS = [
  place('cpas', 'CPAS de Liège', [
    { id: 't1', name: 'Logements de transit' },
    { id: 't2', name: 'Antenne Outremeuse' },
  ]),
  place('abri', 'Abri d’Outremeuse', []),
];

async function find(typed: string, items: readonly object[] = ITEMS) {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
  const found = TestBed.runInInjectionContext(() => DIRECTORY_SOURCE.find(typed, new AbortController().signal));
  TestBed.inject(HttpTestingController)
    .expectOne(({ url, params }) => url === '/api/organisations' && params.get('q') === typed)
    .flush({ items });
  return found;
}

describe('the directory in the search of Ctrl K', () => {
  it('gives organisations of that name, then teams, those of that name first', async () => {
    expect((await find('OUTREMEUSE')).map((entry) => entry.label)).toEqual([
      'Abri d’Outremeuse',
      'Antenne Outremeuse',
      'Logements de transit',
    ]);
  });

  it('leads to the team on the page of its organisation', async () => {
    expect((await find('transit'))[0]).toEqual({
      label: 'Logements de transit',
      detail: 'CPAS de Liège',
      link: '/annuaire/cpas#equipe-t1',
    });
  });

  it('is quiet when it is no longer asked', async () => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    const abort = new AbortController();
    const found = TestBed.runInInjectionContext(() => DIRECTORY_SOURCE.find('cpas', abort.signal));
    abort.abort();
    expect(await found).toEqual([]);
  });
});
