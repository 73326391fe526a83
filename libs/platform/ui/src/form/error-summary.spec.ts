import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { ErrorSummary } from './error-summary';

/** A form whose first sending is refused. */
@Component({
  imports: [ErrorSummary, FormField, FormRoot],
  template: `<form [formRoot]="form"><gu-error-summary [form]="form" /><input [formField]="form.name" /></form>`,
})
class Refused {
  sent = 0;
  readonly draft = signal({ name: 'Semhar' });
  readonly form = form(this.draft, (path) => required(path.name), {
    submission: {
      action: () => {
        this.sent += 1;
        return Promise.resolve(this.sent === 1 ? [{ kind: 'possible_duplicate', message: 'Comparez.' }] : undefined);
      },
    },
  });
}

describe('the summary of what is wrong', () => {
  it('lets a form that was refused be sent again as it is, and one with a fault of its own not', async () => {
    TestBed.configureTestingModule({
      imports: [TranslocoTestingModule.forRoot({ langs: { fr: {} }, translocoConfig: { defaultLang: 'fr' } })],
    });
    const fixture = TestBed.createComponent(Refused);
    const host = fixture.nativeElement as HTMLElement;
    document.body.append(host);
    const send = async (): Promise<void> => {
      host.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      await new Promise((resolve) => setTimeout(resolve));
      await fixture.whenStable();
    };
    fixture.detectChanges();
    await send();
    expect(host.textContent).toContain('Comparez.');
    await send();
    expect(fixture.componentInstance.sent).toBe(2);
    expect(host.textContent).not.toContain('Comparez.');
    fixture.componentInstance.draft.set({ name: '' });
    await send();
    expect(fixture.componentInstance.sent).toBe(2);
    host.remove();
  });
});
