import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FormRoot, form } from '@angular/forms/signals';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { FormActions } from './form-actions';

@Component({
  imports: [FormActions, FormRoot],
  template: `<form [formRoot]="form">
    <gu-form-actions [form]="form" send="Garder" cancels (cancelled)="left = true" [disabled]="blocked()" />
  </form>`,
})
class Row {
  left = false;
  finish: () => void = () => undefined;
  readonly blocked = signal(false);
  readonly form = form(signal({ name: '' }), () => undefined, {
    submission: {
      action: () =>
        new Promise<undefined>((resolve) => {
          this.finish = () => resolve(undefined);
        }),
    },
  });
}

describe('the last row of a form', () => {
  it('is busy and offers nothing twice while the form is sent', async () => {
    TestBed.configureTestingModule({
      imports: [TranslocoTestingModule.forRoot({ langs: { fr: {} }, translocoConfig: { defaultLang: 'fr' } })],
    });
    const fixture = TestBed.createComponent(Row);
    const host = fixture.nativeElement as HTMLElement;
    document.body.append(host);
    await fixture.whenStable();
    const [send, cancel] = [...host.querySelectorAll('button')];
    expect(send?.textContent.trim()).toBe('Garder');
    host.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    fixture.detectChanges();
    expect(send?.disabled).toBe(true);
    expect(send?.getAttribute('aria-busy')).toBe('true');
    fixture.componentInstance.finish();
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
    expect(send?.disabled).toBe(false);
    cancel?.click();
    expect(fixture.componentInstance.left).toBe(true);
    fixture.componentInstance.blocked.set(true);
    await fixture.whenStable();
    expect(send?.disabled).toBe(true);
    host.remove();
  });
});
