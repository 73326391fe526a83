import { Component, computed, inject, input, model, output } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { FieldError } from './field-error';
import type { Choice } from './multi-check';
import { SAYS_VALUE, wordsAmong } from './says-value';
import type { SaysValue } from './says-value';
import { UniqueIds } from './unique-ids';

/** One answer out of a few that need explaining: `<gu-radio-cards label="Urgence" [choices]="levels" [formField]="form.urgency" />`. */
@Component({
  selector: 'gu-radio-cards',
  imports: [FieldError, TranslocoPipe],
  providers: [{ provide: SAYS_VALUE, useExisting: RadioCards }],
  template: `
    <fieldset
      role="radiogroup"
      [attr.aria-describedby]="described()"
      [attr.aria-invalid]="shown().length > 0 || null"
      [attr.aria-required]="required() || null"
    >
      <legend>
        {{ label() }}
        @if (required()) {
          <span class="required" aria-hidden="true">*</span
          ><span class="visually-hidden">{{ 'ui.field.required' | transloco }}</span>
        }
      </legend>
      @if (hint(); as words) {
        <p class="hint" [id]="id + '-hint'">{{ words }}</p>
      }
      <div class="cards">
        @for (choice of choices(); track choice.value) {
          <label>
            <input
              type="radio"
              [name]="id"
              [value]="choice.value"
              [checked]="value() === choice.value"
              [disabled]="disabled() || choice.disabled === true"
              (change)="value.set(choice.value)"
              (blur)="touch.emit()"
            />
            <span
              ><b>{{ choice.label }}</b>
              @if (choice.detail) {
                <span class="hint">{{ choice.detail }}</span>
              }
            </span>
          </label>
        }
      </div>
      <gu-field-error [id]="id + '-error'" [errors]="shown()" />
    </fieldset>
  `,
  styles: `
    legend {
      padding: 0;
      font-weight: 600;
      margin-block-end: 0.375rem;
    }
    .required {
      color: var(--brick);
    }
    .cards {
      display: grid;
      gap: 0.5rem;
      grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
    }
    label {
      display: flex;
      gap: 0.625rem;
      align-items: flex-start;
      border: 1px solid var(--edge);
      border-radius: var(--radius);
      padding: 0.625rem 0.75rem;
      background: var(--surface);
      cursor: pointer;
    }
    label:has(:checked) {
      border-color: var(--petrol);
      box-shadow: inset 0 0 0 1px var(--petrol);
      background: var(--petrol-soft);
    }
    label:has(:focus-visible) {
      outline: 3px solid var(--focus);
      outline-offset: 2px;
    }
    label:has(:disabled) {
      opacity: 0.6;
      cursor: not-allowed;
    }
    input {
      flex: none;
      inline-size: 1.25rem;
      block-size: 1.25rem;
      margin: 0.125rem 0 0;
      accent-color: var(--petrol);
      outline: none;
    }
    .hint {
      display: block;
    }
    .hint + .cards {
      margin-block-start: 0.375rem;
    }
  `,
})
export class RadioCards implements FormValueControl<string>, SaysValue {
  readonly value = model('');
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly choices = input.required<readonly Choice[]>();
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly touched = input(false);
  readonly disabled = input(false);
  readonly required = input(false);
  readonly touch = output();

  protected readonly id = inject(UniqueIds).next('radio');
  protected readonly shown = computed(() => (this.touched() ? this.errors() : []));
  protected readonly described = computed(() => {
    const parts = [this.hint() ? `${this.id}-hint` : '', this.shown().length > 0 ? `${this.id}-error` : ''];
    return parts.filter(Boolean).join(' ') || null;
  });

  saysValue(value: unknown): string {
    return wordsAmong(this.choices(), value);
  }
}
