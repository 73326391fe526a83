import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { PeopleFound } from '@guichet/people-contract';
import { FAILURE_WORDS } from '@guichet/platform-ui';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { LikelyPage } from './likely-page';

const ROW = { number: 7, cells: ['Diallo'], status: 'likely_known', problems: [], repeats: null, caseFileId: null };

describe('the question whether a row is somebody known', () => {
  let host: HTMLElement;

  async function shown(elsewhere: PeopleFound['elsewhere']): Promise<void> {
    TestBed.configureTestingModule({
      imports: [TranslocoTestingModule.forRoot({ langs: { fr: {} }, translocoConfig: { defaultLang: 'fr' } })],
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([]),
        { provide: FAILURE_WORDS, useValue: () => ({ title: '', detail: '', canRetry: false }) },
      ],
    });
    const http = TestBed.inject(HttpTestingController);
    const fixture = TestBed.createComponent(LikelyPage);
    fixture.componentRef.setInput('id', '1');
    fixture.componentRef.setInput('number', '7');
    host = fixture.nativeElement as HTMLElement;
    fixture.detectChanges();
    http.expectOne('/api/imports/1').flush({ columns: [{ header: 'NOM', samples: [], meaning: 'family_names' }] });
    const found = { items: [], knownElsewhere: [], elsewhere };
    http.expectOne('/api/imports/1/rows/7/likely').flush({ row: ROW, found, nextNumber: null });
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  }
  const answer = (words: string) => [...host.querySelectorAll('button')].find((one) => one.textContent.includes(words));

  it('says that nobody resembles the person once everywhere was looked', async () => {
    await shown('looked');
    expect(host.textContent).toContain('imports.likely.nobody');
    expect(answer('imports.likely.create')?.disabled).toBe(false);
  });

  it('never says so when the look was refused, and opens no second file meanwhile', async () => {
    await shown('used_up');
    expect(host.textContent).not.toContain('imports.likely.nobody');
    expect(host.textContent).toContain('imports.likely.usedUp');
    const create = answer('imports.likely.create');
    expect(create?.disabled).toBe(true);
    expect(host.querySelector(`#${create?.getAttribute('aria-describedby') ?? ''}`)?.textContent).toContain(
      'imports.likely.usedUp',
    );
    expect(answer('imports.likely.same_person')?.disabled).toBe(false);
  });
});
