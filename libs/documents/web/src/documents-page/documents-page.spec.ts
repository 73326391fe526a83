import { HttpBackend, HttpXhrBackend, provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import type { ComponentFixture } from '@angular/core/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { DocumentView, FileDocuments } from '@guichet/documents-contract';
import { FAILURE_WORDS, NOW } from '@guichet/platform-ui';
import { Language } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoTestingModule } from '@jsverse/transloco';
import french from '../i18n/fr.json';
import { DocumentsPage } from './documents-page';

const MINE = { name: 'Léa Dumont', organisation: 'Possibles' };
const CARD: DocumentView = {
  id: 'd1',
  version: 1,
  room: 'residence',
  kindCode: 'residence_paper',
  title: 'Carte A',
  expiresOn: '2026-12-01',
  validation: 'unseen',
  validatedBy: null,
  validatedAt: null,
  withdrawnAt: null,
  withdrawalReason: '',
  author: MINE,
  createdAt: '2026-11-20T10:00:00Z',
  letter: null,
  vouchable: true,
  editable: true,
  versions: [
    {
      number: 1,
      mediaType: 'image/jpeg',
      size: 240_000,
      sha256: 'ab',
      scan: 'not_configured',
      stripped: ['camera_data'],
      author: MINE,
      at: '2026-11-20T10:00:00Z',
      readable: true,
    },
  ],
};
const ALL: FileDocuments = {
  reference: 'K7M2P9QX',
  personName: 'Selam Tesfaye',
  items: [
    CARD,
    {
      ...CARD,
      id: 'd2',
      room: 'training',
      title: 'Attestation FLE',
      expiresOn: null,
      versions: CARD.versions.map((version) => ({ ...version, scan: 'pending', readable: false })),
    },
  ],
  addableRooms: ['residence', 'training'],
  scanning: false,
  maxBytes: 25 * 1024 * 1024,
  letterKinds: ['attendance'],
  letterLanguages: ['en', 'ar'],
  letterLanguage: 'ar',
};

describe('the documents of a file', () => {
  let fixture: ComponentFixture<DocumentsPage>;
  let page: HTMLElement;
  let api: HttpTestingController;

  beforeEach(() => {
    HTMLDialogElement.prototype.showModal = jest.fn();
    HTMLDialogElement.prototype.close = jest.fn();
    Object.assign(crypto, { randomUUID: () => 'one-key' });
    TestBed.configureTestingModule({
      imports: [
        TranslocoTestingModule.forRoot({
          langs: { fr: french },
          translocoConfig: { availableLangs: ['fr'], defaultLang: 'fr', missingHandler: { logMissingKey: false } },
          preloadLangs: true,
        }),
      ],
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([]),
        { provide: HttpXhrBackend, useExisting: HttpBackend },
        { provide: NOW, useValue: signal(new Date('2026-11-22T10:00:00Z')) },
        { provide: Language, useValue: { spoken: () => 'fr', active: () => 'fr' } },
        { provide: FAILURE_WORDS, useValue: () => ({ title: 'Raté', detail: '', canRetry: true }) },
        {
          provide: ReferenceData,
          useValue: {
            label: (_list: string, code: string) => code,
            options: () => [{ value: 'residence_paper', label: 'Titre de séjour' }],
          },
        },
      ],
    });
    fixture = TestBed.createComponent(DocumentsPage);
    fixture.componentRef.setInput('id', 'f1');
    page = fixture.nativeElement as HTMLElement;
    document.body.append(page);
    api = TestBed.inject(HttpTestingController);
  });

  afterEach(() => page.remove());

  const arrive = async (answer: FileDocuments): Promise<void> => {
    TestBed.tick();
    api.expectOne('/api/case-files/f1/documents').flush(answer);
    await fixture.whenStable();
  };
  const drop = async (file: File): Promise<void> => {
    const event = new Event('drop', { cancelable: true });
    Object.assign(event, { dataTransfer: { files: [file] } });
    page.querySelector('gu-file-drop')?.dispatchEvent(event);
    await fixture.whenStable();
  };
  const choose = (index: number, value: string): void => {
    const control = page.querySelectorAll<HTMLInputElement>('gu-document-upload :is(select, input.input)')[index];
    if (!control) throw new Error('no such field');
    control.value = value;
    control.dispatchEvent(new Event('input'));
    control.dispatchEvent(new Event('change'));
  };
  const submit = async (): Promise<void> => {
    page
      .querySelector<HTMLFormElement>('gu-document-upload form')
      ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };

  it.each([
    ['by name', ALL, 'Selam Tesfaye'],
    ['by the reference where the name may not be read', { ...ALL, personName: null }, 'K7M2P9QX'],
  ])('say whose they are, %s', async (_, answer, whose) => {
    await arrive(answer);
    expect(page.querySelector('.lead a')?.textContent.trim()).toBe(whose);
  });

  it('says what each is, that nothing checked it, and opens only what may be opened', async () => {
    await arrive(ALL);
    const cards = [...page.querySelectorAll('gu-document-card')].map((card) => card.textContent);
    expect(cards[0]).toMatch(/Carte A[\s\S]*Séjour[\s\S]*Non vérifié : aucun antivirus[\s\S]*Expire/);
    expect(cards[0]).toMatch(/Enlevé : lieu, date et appareil/);
    expect(cards[0]).toContain('Télécharger');
    expect(cards[1]).toContain('Antivirus : en attente');
    expect(cards[1]).not.toContain('Télécharger');
    expect(page.textContent).toContain('Aucun antivirus n’est configuré');
  });

  it('shows one room when asked', async () => {
    await arrive(ALL);
    const filter = page.querySelector<HTMLSelectElement>('.filters select');
    if (!filter) throw new Error('no filter');
    filter.value = 'training';
    filter.dispatchEvent(new Event('change'));
    await fixture.whenStable();
    expect([...page.querySelectorAll('gu-document-card h2')].map((title) => title.textContent.trim())).toEqual([
      'Attestation FLE',
    ]);
  });

  it('says so when there is none, and when they could not be read', async () => {
    await arrive({ ...ALL, items: [] });
    expect(page.textContent).toContain('Aucun document pour l’instant');
  });

  it('sends what was dropped, with the headers of every call, and reads again', async () => {
    await arrive(ALL);
    await drop(new File(['%PDF-'], 'Composition de ménage.pdf', { type: 'application/pdf' }));
    expect(fixture.componentInstance.hasUnsavedText()).toBe(true);
    choose(0, 'residence');
    choose(1, 'residence_paper');
    await fixture.whenStable();
    await submit();
    const sent = api.expectOne({ method: 'POST', url: '/api/case-files/f1/documents' });
    expect(sent.request.headers.get('X-Requested-With')).toBe('guichet');
    expect(sent.request.headers.get('Idempotency-Key')).toBe('one-key');
    const form = sent.request.body as FormData;
    expect(Object.fromEntries([...form.entries()].filter(([name]) => name !== 'file'))).toEqual({
      room: 'residence',
      kindCode: 'residence_paper',
      title: 'Composition de ménage',
      expiresOn: '',
    });
    sent.flush({ id: 'd3', version: 1 }, { status: 201, statusText: 'Created' });
    await new Promise((resolve) => setTimeout(resolve));
    await arrive(ALL);
    expect(fixture.componentInstance.hasUnsavedText()).toBe(false);
  });

  it('does not send what is too large, and says so', async () => {
    await arrive({ ...ALL, maxBytes: 1024 * 1024 });
    await drop(new File([new Uint8Array(1024 * 1024 + 1)], 'scan.pdf'));
    choose(0, 'residence');
    choose(1, 'residence_paper');
    await fixture.whenStable();
    await submit();
    api.expectNone({ method: 'POST' });
    expect(page.textContent).toContain('Ce fichier dépasse 1 Mo');
  });
});
