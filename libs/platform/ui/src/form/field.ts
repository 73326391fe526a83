import { Component, computed, contentChild, effect, inject, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { FieldError } from './field-error';
import { UniqueIds } from './unique-ids';

/**
 * Label, hint and error around one native control, tied together for assistive technology:
 *
 * `<gu-field label="Adresse e-mail" hint="…"><input class="input" type="email" [formField]="form.email" /></gu-field>`
 *
 * Errors show once the control was left or the form was sent.
 */
@Component({
  selector: 'gu-field',
  imports: [FieldError, TranslocoPipe],
  template: `
    <label [for]="controlId()">
      {{ label() }}
      @if (required()) {
        <span class="required" aria-hidden="true">*</span
        ><span class="visually-hidden">{{ 'ui.field.required' | transloco }}</span>
      }
    </label>
    @if (hint(); as words) {
      <p class="hint" [id]="hintId">{{ words }}</p>
    }
    <ng-content />
    <gu-field-error [id]="errorId" [errors]="visibleErrors()" />
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.25rem;
      min-inline-size: 0;
      align-content: start;
    }
    label {
      font-weight: 600;
    }
    .required {
      color: var(--brick);
    }
  `,
})
export class Field {
  private readonly uniqueId = inject(UniqueIds).next('field');

  readonly label = input.required<string>();
  readonly hint = input<string>();

  protected readonly hintId = `${this.uniqueId}-hint`;
  protected readonly errorId = `${this.uniqueId}-error`;
  private readonly bound = contentChild(FormField, { descendants: true });

  private readonly ownId = computed(() => this.bound()?.element.getAttribute('id'));
  protected readonly controlId = computed(() => this.ownId() ?? this.uniqueId);
  protected readonly required = computed(() => this.bound()?.state().required() ?? false);
  protected readonly visibleErrors = computed(() => {
    const state = this.bound()?.state();
    return state?.touched() && state.invalid() ? state.errors() : [];
  });

  constructor() {
    effect(() => {
      const control = this.bound()?.element;
      if (!control) return;
      control.id = this.controlId();
      const invalid = this.visibleErrors().length > 0;
      const described = [this.hint() ? this.hintId : '', invalid ? this.errorId : ''].filter(Boolean).join(' ');
      setOrRemove(control, 'aria-describedby', described);
      setOrRemove(control, 'aria-invalid', invalid ? 'true' : '');
    });
  }
}

function setOrRemove(element: HTMLElement, name: string, value: string): void {
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
}
