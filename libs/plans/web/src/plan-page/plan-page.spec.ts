import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import type { ComponentFixture } from '@angular/core/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { PlanView } from '@guichet/plans-contract';
import { FAILURE_WORDS, NOW, Toasts } from '@guichet/platform-ui';
import { SessionStore } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { aPlan, providePlanWords } from '../testing/a-plan';
import { PlanPage } from './plan-page';

let fixture: ComponentFixture<PlanPage>;
let http: HttpTestingController;
const page = (): HTMLElement => fixture.nativeElement as HTMLElement;
const text = (): string => page().textContent.replace(/\s+/g, ' ');

beforeEach(() => {
  const failure = { title: 'Panne', detail: 'Rien n’a été modifié.', canRetry: true, requestId: undefined };
  TestBed.configureTestingModule({
    providers: [
      providePlanWords(),
      provideRouter([]),
      provideHttpClient(),
      provideHttpClientTesting(),
      { provide: FAILURE_WORDS, useValue: () => failure },
      { provide: NOW, useValue: signal(new Date('2026-11-23T12:30:00Z')) },
      { provide: SessionStore, useValue: { session: () => ({ member: { id: 'm-1' } }), can: () => true } },
      { provide: ReferenceData, useValue: { label: (_list: string, code: string) => code } },
    ],
  });
  http = TestBed.inject(HttpTestingController);
  fixture = TestBed.createComponent(PlanPage);
  fixture.componentRef.setInput('id', 'f-1');
});

async function showing(plan: PlanView): Promise<void> {
  TestBed.tick();
  http.expectOne('/api/case-files/f-1/plan').flush(plan);
  await fixture.whenStable();
}
const button = (words: string): HTMLButtonElement | undefined =>
  [...page().querySelectorAll('button')].find((one) => one.textContent.includes(words));

describe('the page of the two tracks', () => {
  it('says plainly that an urgency is overdue, and that absences are excused', async () => {
    await showing(aPlan());
    expect(text()).toContain('délai dépassé de 2 h');
    expect(text()).toContain('les absences sont excusées par défaut');
  });

  it('shows goals in the person’s words, and "not decided yet" as an answer', async () => {
    await showing(aPlan());
    const goals = [...page().querySelectorAll('h4')].map((goal) => goal.textContent.replace(/\s+/g, ' ').trim());
    expect(goals).toEqual(['« Ouvrir mon atelier »', 'Pas encore décidé']);
    expect(text()).not.toMatch(/échec|échoué/i);
  });

  it('marks an action as done with one click, and offers the way back', async () => {
    await showing(aPlan());
    button('Fait')?.click();
    const sent = http.expectOne('/api/case-files/f-1/plan-actions/a-1');
    expect(sent.request.method).toBe('PUT');
    expect(sent.request.headers.get('If-Match')).toBe('"1"');
    expect(sent.request.body).toMatchObject({ state: 'done', goalId: 'g-1' });
    sent.flush({ id: 'a-1', version: 2 });
    await Promise.resolve();
    await Promise.resolve();
    const [told] = TestBed.inject(Toasts).all().slice(-1);
    expect(told?.action?.label).toBe('Annuler');
    told?.action?.run();
    const back = http.expectOne('/api/case-files/f-1/plan-actions/a-1/restoration');
    expect(back.request.headers.get('If-Match')).toBe('"2"');
    back.flush({ id: 'a-1', version: 3 });
  });

  it('offers nothing to change to whoever may only read', async () => {
    await showing(aPlan({ access: 'read' }));
    expect(button('Noter une urgence')).toBeUndefined();
    expect(button('Fait')).toBeUndefined();
    expect(text()).toContain('Ouvrir mon atelier');
  });

  it('says that it is closed where it was not shared', async () => {
    await showing(aPlan({ access: 'exists', urgencies: [], needs: [] }));
    expect(text()).toContain('Le plan est fermé pour vous');
  });
});
