import { Component, signal } from '@angular/core';
import type { ComponentFixture } from '@angular/core/testing';
import { TestBed } from '@angular/core/testing';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { provideUiWords } from '../testing/provide-words';
import { ErrorSummary } from './error-summary';
import { Field } from './field';

@Component({
  imports: [ErrorSummary, Field, FormField, FormRoot],
  template: `
    <form [formRoot]="form">
      <gu-error-summary [form]="form" />
      <gu-field label="Adresse e-mail" hint="Professionnelle"><input [formField]="form.email" /></gu-field>
      <gu-field label="Note"><textarea [formField]="form.note"></textarea></gu-field>
      <button type="submit">Envoyer</button>
    </form>
  `,
})
class Host {
  refusal: string | undefined;
  readonly form = form(
    signal({ email: '', note: '' }),
    (path) => {
      required(path.email);
    },
    {
      submission: {
        action: async (tree) =>
          this.refusal ? [{ kind: 'refused', message: this.refusal, fieldTree: tree.note }] : undefined,
      },
    },
  );
}

describe('a field', () => {
  let fixture: ComponentFixture<Host>;
  let page: HTMLElement;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideUiWords()] });
    fixture = TestBed.createComponent(Host);
    page = fixture.nativeElement as HTMLElement;
    document.body.append(page);
    await fixture.whenStable();
  });
  afterEach(() => page.remove());

  const input = (): HTMLInputElement => page.querySelector('input')!;
  const describedBy = (control: HTMLElement): string =>
    (control.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent.trim())
      .join(' | ');

  async function send(): Promise<void> {
    page.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await fixture.whenStable();
  }

  it('ties its label and hint to the control, and says that it is required', () => {
    const label = page.querySelector('label')!;
    expect(label.htmlFor).toBe(input().id);
    expect(label.textContent).toContain('(obligatoire)');
    expect(describedBy(input())).toBe('Professionnelle');
    expect(page.querySelectorAll('label')[1]?.textContent).not.toContain('(obligatoire)');
  });

  it('stays silent until the control was left', async () => {
    expect(input().getAttribute('aria-invalid')).toBeNull();
    input().dispatchEvent(new Event('blur'));
    await fixture.whenStable();
    expect(input().getAttribute('aria-invalid')).toBe('true');
    expect(describedBy(input())).toBe('Professionnelle | Ce champ est obligatoire.');
  });

  it('is named in the summary, which takes the focus and leads to it', async () => {
    await send();
    const summary = page.querySelector<HTMLElement>('[role="group"]')!;
    expect(document.activeElement).toBe(summary);
    const link = summary.querySelector('button')!;
    expect(link.textContent.trim()).toBe('Adresse e-mail : Ce champ est obligatoire.');
    link.click();
    expect(document.activeElement).toBe(input());
  });

  it('shows what the API refuses on the field it named', async () => {
    const host = fixture.componentInstance;
    host.refusal = 'Trop longue pour être gardée.';
    host.form.email().value.set('a@b.be');
    await send();
    await fixture.whenStable();
    expect(page.querySelector('[role="group"]')?.textContent).toContain('Note : Trop longue pour être gardée.');
    expect(page.querySelector('textarea')?.getAttribute('aria-invalid')).toBe('true');
  });
});
