import type { ComponentFixture } from '@angular/core/testing';
import { TestBed } from '@angular/core/testing';
import { provideUiWords } from '../testing/provide-words';
import { Combobox } from './combobox';

const COUNTRIES = ['Belgique', 'Érythrée', 'Syrie', 'Ukraine'].map((label) => ({ value: label.slice(0, 2), label }));

describe('the combobox', () => {
  let fixture: ComponentFixture<Combobox>;
  let page: HTMLElement;
  let box: HTMLInputElement;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideUiWords()] });
    fixture = TestBed.createComponent(Combobox);
    fixture.componentRef.setInput('label', 'Pays');
    fixture.componentRef.setInput('choices', COUNTRIES);
    await fixture.whenStable();
    page = fixture.nativeElement as HTMLElement;
    box = page.querySelector('input')!;
  });

  const options = (): string[] =>
    [...page.querySelectorAll('[role="option"]')].map((option) => option.textContent.trim());

  async function type(text: string): Promise<void> {
    box.value = text;
    box.dispatchEvent(new Event('input'));
    await fixture.whenStable();
  }
  async function press(key: string): Promise<void> {
    box.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true }));
    await fixture.whenStable();
  }

  it('finds without accents', async () => {
    await type('eryt');
    expect(options()).toEqual(['Érythrée']);
  });

  it('is chosen by keyboard alone', async () => {
    await type('yr');
    await press('ArrowDown');
    expect(
      document.getElementById(box.getAttribute('aria-activedescendant') ?? '') ??
        box.getAttribute('aria-activedescendant'),
    ).toBeTruthy();
    await press('Enter');
    expect(fixture.componentInstance.value()).toBe('Sy');
    expect(box.value).toBe('Syrie');
    expect(box.getAttribute('aria-expanded')).toBe('false');
  });

  it('walks round the list and closes by Escape', async () => {
    await press('ArrowDown');
    await press('ArrowUp');
    expect(box.getAttribute('aria-activedescendant')).toMatch(/-option-3$/);
    await press('Escape');
    expect(box.getAttribute('aria-expanded')).toBe('false');
    expect(fixture.componentInstance.value()).toBe('');
  });

  it('says that nothing was found', async () => {
    await type('zzz');
    expect(options()).toEqual(['Aucun résultat']);
  });

  it('forgets the value when the box is emptied, and keeps it when other text is abandoned', async () => {
    fixture.componentRef.setInput('value', 'Uk');
    await fixture.whenStable();
    await type('autre');
    page.dispatchEvent(new FocusEvent('focusout'));
    await fixture.whenStable();
    expect(box.value).toBe('Ukraine');
    await type('');
    expect(fixture.componentInstance.value()).toBe('');
  });

  it('shows the words of a value that is not in a list searched by the API', async () => {
    fixture.componentRef.setInput('choices', []);
    fixture.componentRef.setInput('remote', true);
    fixture.componentRef.setInput('value', 'org-7');
    fixture.componentRef.setInput('valueLabel', 'CRIPEL');
    await fixture.whenStable();
    expect(box.value).toBe('CRIPEL');
  });
});
