import { Component, resource, signal } from '@angular/core';
import type { ComponentFixture } from '@angular/core/testing';
import { TestBed } from '@angular/core/testing';
import { provideUiWords } from '../testing/provide-words';
import { AsyncView, Empty, Loaded } from './async-view';
import { FAILURE_WORDS } from './failure-words';

@Component({
  imports: [AsyncView, Empty, Loaded],
  template: `
    <gu-async>
      <ng-template [guLoaded]="names" [guLoadedEmptyWhen]="nobody" [guLoadedKeep]="true" let-list>{{
        list.join(', ')
      }}</ng-template>
      <ng-template guEmpty>Personne</ng-template>
    </gu-async>
  `,
})
class Host {
  readonly asked = signal('a');
  answer: () => Promise<string[]> = () => Promise.resolve(['Amina', 'Oleksii']);
  readonly names = resource({ params: () => this.asked(), loader: () => this.answer() });
  readonly nobody = (list: readonly string[]): boolean => list.length === 0;
}

describe('the four faces of something read', () => {
  let fixture: ComponentFixture<Host>;
  const page = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const text = (): string => page().textContent.trim();

  beforeEach(() => {
    const words = { title: 'Panne', detail: 'Rien n’a été modifié.', canRetry: true, requestId: 'req-42' };
    TestBed.configureTestingModule({
      providers: [provideUiWords(), { provide: FAILURE_WORDS, useValue: () => words }],
    });
    fixture = TestBed.createComponent(Host);
  });

  it('loads, saying so', () => {
    fixture.componentInstance.answer = () => new Promise(() => undefined);
    fixture.detectChanges();
    expect(text()).toContain('Chargement…');
  });

  it('shows data', async () => {
    await fixture.whenStable();
    expect(text()).toBe('Amina, Oleksii');
  });

  it('shows that there is nothing', async () => {
    fixture.componentInstance.answer = () => Promise.resolve([]);
    await fixture.whenStable();
    expect(text()).toBe('Personne');
  });

  it('says what failed, and tries again', async () => {
    fixture.componentInstance.answer = () => Promise.reject(new Error('500'));
    await fixture.whenStable();
    expect(page().querySelector('[role="alert"]')?.textContent).toContain('Rien n’a été modifié.');
    expect(text()).toContain('req-42');
    fixture.componentInstance.answer = () => Promise.resolve(['Amina']);
    page().querySelector('button')?.click();
    await fixture.whenStable();
    expect(text()).toBe('Amina');
  });

  it('keeps the former data, marked busy, while other parameters load', async () => {
    await fixture.whenStable();
    fixture.componentInstance.answer = () => new Promise(() => undefined);
    fixture.componentInstance.asked.set('b');
    fixture.detectChanges();
    expect(text()).toBe('Amina, Oleksii');
    expect(page().querySelector('[aria-busy="true"]')).not.toBeNull();
  });
});
