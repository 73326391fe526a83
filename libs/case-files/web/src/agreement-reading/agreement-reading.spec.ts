import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { AgreementForm, SharingNoticeWords } from '@guichet/access-contract';
import { SHAREABLE_ROOMS } from '@guichet/access-contract';
import { FAILURE_WORDS } from '@guichet/platform-ui';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { AgreementReading } from './agreement-reading';
import type { GivenYes } from './agreement-reading';

const words = (language: string): SharingNoticeWords => ({
  title: `titre ${language}`,
  greeting: '',
  who: 'Avec {organisation}',
  atOnce: '',
  onReferral: '',
  why: '',
  shared: '',
  refused: '',
  nothingRefused: '',
  until: 'Jusqu’au {day}',
  free: '',
  confidences: '',
  takeBack: '',
  agree: `oui ${language}`,
  signHere: '',
  typeName: '',
  translation: '',
  rooms: Object.fromEntries(
    SHAREABLE_ROOMS.map((room) => [room, `${room} ${language}`]),
  ) as SharingNoticeWords['rooms'],
});

describe('the screen turned to the person', () => {
  let given: GivenYes[];
  const shown = async (language: string, how: AgreementForm): Promise<HTMLElement> => {
    TestBed.configureTestingModule({
      imports: [TranslocoTestingModule.forRoot({ langs: { fr: {} }, translocoConfig: { defaultLang: 'fr' } })],
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([]),
        { provide: FAILURE_WORDS, useValue: () => ({ title: 'Raté', detail: '', canRetry: true }) },
        {
          provide: ReferenceData,
          useValue: {
            label: (_list: string, code: string) => code,
            attribute: (_list: string, code: string) => (code === 'ar' ? 'rtl' : 'ltr'),
          },
        },
      ],
    });
    const fixture = TestBed.createComponent(AgreementReading);
    fixture.componentRef.setInput('terms', {
      from: 'CPAS',
      to: 'Forem',
      purpose: 'Chercher ensemble',
      rooms: ['identity'],
      refusedRooms: [],
      readsAtOnce: true,
      expiresOn: '2027-03-01',
    });
    fixture.componentRef.setInput('language', language);
    fixture.componentRef.setInput('how', how);
    given = [];
    fixture.componentInstance.agreed.subscribe((yes) => given.push(yes));
    TestBed.tick();
    TestBed.inject(HttpTestingController)
      .expectOne('/api/sharing-notices')
      .flush({
        version: 3,
        languages: ['fr', 'ar'].map((one) => ({ version: 3, language: one, words: words(one) })),
      });
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  };
  const send = async (host: HTMLElement): Promise<void> => {
    host.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    await new Promise((resolve) => setTimeout(resolve));
  };

  it('shows the person’s language first and in its direction, French beside it', async () => {
    const host = await shown('ar', 'signed');
    const sheets = [...host.querySelectorAll('article')];
    expect(sheets.map((one) => [one.lang, one.dir])).toEqual([
      ['ar', 'rtl'],
      ['fr', 'ltr'],
    ]);
    expect(sheets[1]?.textContent).toContain('Jusqu’au 1 mars 2027');
    expect(sheets[0]?.textContent).toContain('identity ar');
    await send(host);
    expect(given).toEqual([{ proof: null, noticeVersion: 3 }]);
  });

  it('says that the interpreter translates where there is no wording', async () => {
    const host = await shown('ti', 'signed');
    expect(host.querySelectorAll('article')).toHaveLength(1);
    expect(host.textContent).toContain('caseFiles.agreement.reading.noWording');
  });

  it('takes no yes aloud without a witness', async () => {
    const host = await shown('fr', 'oral_recorded');
    await send(host);
    expect(given).toEqual([]);
    const field = host.querySelector('input')!;
    field.value = 'Anne Colin';
    field.dispatchEvent(new Event('input'));
    await send(host);
    expect(given).toEqual([{ proof: { kind: 'witnessed', name: 'Anne Colin', path: '' }, noticeVersion: 3 }]);
  });
});
