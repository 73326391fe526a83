import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import type { ComponentFixture } from '@angular/core/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { FAILURE_WORDS } from '@guichet/platform-ui';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { DuplicatesPage } from './duplicates-page';

const side = (caseFileId: string, openedOn: string) => ({
  caseFileId,
  reference: caseFileId.toUpperCase(),
  names: { display: `Selam ${caseFileId}`, knownAs: '', ownScript: '' },
  spellings: [],
  birth: { date: '1991', approximate: false, assigned: false },
  phones: ['0455 10 20 30'],
  status: 'active',
  openedOn,
  leadName: 'Claire',
  organisationShortName: 'CPAS',
});
const PAIR = {
  one: side('a', '2026-05-01'),
  other: side('b', '2026-01-01'),
  evidence: ['phone', 'name'],
  mergeable: true,
};

describe('the page of possible duplicates', () => {
  let fixture: ComponentFixture<DuplicatesPage>;
  let http: HttpTestingController;
  let host: HTMLElement;
  const settled = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  const press = async (words: string) => {
    [...host.querySelectorAll('button')].find((button) => button.textContent.includes(words))!.click();
    await settled();
  };
  async function shows(items: readonly object[]): Promise<void> {
    http.expectOne('/api/duplicates').flush({ items });
    await settled();
  }

  beforeEach(() => {
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
    fixture = TestBed.createComponent(DuplicatesPage);
    host = fixture.nativeElement as HTMLElement;
    fixture.detectChanges();
  });

  it('says which lines agree', async () => {
    await shows([PAIR]);
    const agreeing = [...host.querySelectorAll('tbody tr')].filter((row) =>
      row.textContent.includes('duplicates.agrees'),
    );
    expect(agreeing.map((row) => row.querySelector('th')?.textContent)).toEqual([
      expect.stringContaining('line.name'),
      expect.stringContaining('line.phones'),
    ]);
  });

  it('merges only with a reason, into the file that was opened first unless told otherwise', async () => {
    await shows([PAIR]);
    await press('caseFiles.duplicates.merge');
    const submit = async () => {
      host.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
      await settled();
    };
    await submit();
    http.expectNone(({ method }) => method === 'POST');
    const reason = host.querySelector('textarea')!;
    reason.value = 'Même carte';
    reason.dispatchEvent(new Event('input'));
    await submit();
    const request = http.expectOne('/api/case-files/b/mergers');
    expect(request.request.body).toEqual({ mergedId: 'a', reason: 'Même carte' });
    request.flush({ id: 'm', version: 1 });
    await new Promise((resolve) => setTimeout(resolve));
    fixture.detectChanges();
    await shows([]);
    expect(host.textContent).toContain('caseFiles.duplicates.noneTitle');
  });

  it('offers nothing where the other file belongs to somebody else', async () => {
    await shows([{ ...PAIR, mergeable: false }]);
    expect(host.querySelectorAll('gu-card button')).toHaveLength(0);
    expect(host.textContent).toContain('caseFiles.duplicates.elsewhere');
  });
});
