import { Component, booleanAttribute, input, output } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';

/**
 * The last row of a form: the one button that sends it, busy while it is sent, and the way out.
 * `<gu-form-actions [form]="form" [send]="'people.ask.send' | transloco" cancels (cancelled)="open.set(false)" />`;
 * what else belongs in the row, for example a link that leaves the page, is written between its tags.
 */
@Component({
  selector: 'gu-form-actions',
  imports: [TranslocoPipe],
  template: `
    <button
      type="submit"
      class="btn"
      [class.go]="tone() === 'go'"
      [class.danger]="tone() === 'danger'"
      [class.small]="small()"
      [attr.aria-busy]="form()().submitting() || null"
      [disabled]="form()().submitting() || disabled()"
    >
      {{ send() }}
    </button>
    @if (cancels()) {
      <button
        type="button"
        class="btn"
        [class.small]="small()"
        [disabled]="form()().submitting()"
        (click)="cancelled.emit()"
      >
        {{ 'ui.form.cancel' | transloco }}
      </button>
    }
    <ng-content />
  `,
  host: { class: 'form-actions' },
})
export class FormActions<T> {
  readonly form = input.required<FieldTree<T>>();
  /** What sending does, in words. */
  readonly send = input.required<string>();
  /** `go` for the one next step of the view, `danger` for what ends something, `plain` beside a more important button. */
  readonly tone = input<'go' | 'danger' | 'plain'>('go');
  /** Why it cannot be sent yet, besides being sent already: for example that nothing was changed. */
  readonly disabled = input(false);
  readonly small = input(false, { transform: booleanAttribute });
  readonly cancels = input(false, { transform: booleanAttribute });
  readonly cancelled = output();
}
