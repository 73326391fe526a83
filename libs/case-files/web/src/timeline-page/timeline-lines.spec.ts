import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { TimelineEntry } from '@guichet/case-files-contract';
import { NOW } from '@guichet/platform-ui';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoTestingModule } from '@jsverse/transloco';
import french from '../i18n/fr.json';
import { TimelineLines } from './timeline-lines';

describe('the lines of the timeline', () => {
  it.each([
    ['book', 'noté'],
    ['honour', 'honoré'],
    ['miss', 'absence'],
    ['cancel', 'annulé'],
  ])('say what became of an appointment: %s', async (code, words) => {
    TestBed.configureTestingModule({
      imports: [
        TranslocoTestingModule.forRoot({
          langs: { fr: french },
          translocoConfig: { availableLangs: ['fr'], defaultLang: 'fr' },
          preloadLangs: true,
        }),
      ],
      providers: [
        provideRouter([]),
        { provide: NOW, useValue: signal(new Date('2026-11-25T10:00:00Z')) },
        { provide: ReferenceData, useValue: { label: () => '' } },
      ],
    });
    const fixture = TestBed.createComponent(TimelineLines);
    const entry: TimelineEntry = {
      id: code,
      at: '2026-11-24T10:00:00Z',
      kind: 'appointment',
      room: null,
      recordKind: null,
      objectId: code,
      code,
      status: null,
      text: 'Suivi',
      correction: false,
      author: null,
      organisation: null,
    };
    fixture.componentRef.setInput('fileId', 'file');
    fixture.componentRef.setInput('entries', [entry]);
    await fixture.whenStable();
    expect((fixture.nativeElement as HTMLElement).textContent).toContain(`· ${words}`);
  });
});
