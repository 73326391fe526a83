import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { inputBinding, twoWayBinding } from '@angular/core';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { CodePicker } from './code-picker';

const CHOICES = [
  { value: 'fr', label: 'français' },
  { value: 'ti', label: 'tigrinya' },
  { value: 'ar', label: 'arabe' },
];

describe('a picker of several codes', () => {
  const value = signal<readonly string[]>([]);
  beforeEach(() => {
    value.set(['ti']);
    TestBed.configureTestingModule({
      imports: [TranslocoTestingModule.forRoot({ langs: { fr: {} }, translocoConfig: { defaultLang: 'fr' } })],
    });
  });

  function arrange(): HTMLElement {
    const fixture = TestBed.createComponent(CodePicker, {
      bindings: [
        inputBinding('label', () => 'Langues'),
        inputBinding('choices', () => CHOICES),
        twoWayBinding('value', value),
      ],
    });
    fixture.autoDetectChanges();
    return fixture.nativeElement as HTMLElement;
  }
  const chosen = (host: HTMLElement) =>
    [...host.querySelectorAll('ul.chips > li > span')].map((chip) => chip.textContent);
  const offered = (host: HTMLElement) => [...host.querySelectorAll('[role=option]')];

  it('shows what is chosen in words', () => {
    expect(chosen(arrange())).toEqual(['tigrinya']);
  });

  it('offers only what is not chosen yet, and adds it', async () => {
    const host = arrange();
    expect(offered(host).map((option) => option.textContent.trim())).toEqual(['français', 'arabe']);
    (offered(host)[1] as HTMLElement).click();
    await Promise.resolve();
    expect(value()).toEqual(['ti', 'ar']);
  });

  it('takes one off', () => {
    const host = arrange();
    host.querySelector<HTMLButtonElement>('ul.chips button')!.click();
    expect(value()).toEqual([]);
  });
});
