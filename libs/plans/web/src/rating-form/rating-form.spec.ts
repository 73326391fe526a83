import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FAILURE_WORDS, NOW } from '@guichet/platform-ui';
import { SessionStore } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { providePlanWords } from '../testing/a-plan';
import { RatingForm } from './rating-form';

describe('the form of the marks', () => {
  it('opens with today and a row of marks for each domain, nothing chosen', async () => {
    const failure = { title: 'Panne', detail: '', canRetry: true, requestId: undefined };
    const domains = [
      { value: 'housing', label: 'Logement' },
      { value: 'language', label: 'Langue' },
    ];
    TestBed.configureTestingModule({
      providers: [
        providePlanWords(),
        provideHttpClient(),
        provideHttpClientTesting(),
        { provide: FAILURE_WORDS, useValue: () => failure },
        { provide: NOW, useValue: signal(new Date('2026-11-23T23:30:00Z')) },
        { provide: SessionStore, useValue: { session: () => ({ member: { id: 'm-1' } }), can: () => true } },
        { provide: ReferenceData, useValue: { label: (_list: string, code: string) => code, options: () => domains } },
      ],
    });
    const fixture = TestBed.createComponent(RatingForm);
    fixture.componentRef.setInput('fileId', 'f-1');
    fixture.componentRef.setInput('rater', 'person');
    TestBed.tick();
    for (const asked of TestBed.inject(HttpTestingController).match(() => true)) asked.flush(null);
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    // half past midnight in Liège
    expect(page.querySelector<HTMLInputElement>('input[type=date]')?.value).toBe('2026-11-24');
    expect(page.querySelectorAll('input[type=radio][value="3"]').length).toBe(2);
    expect([...page.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')].map(({ value }) => value)).toEqual(
      ['', ''],
    );
  });
});
