import { Component, computed, inject, input, model, output } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { FieldError } from './field-error';
import { SAYS_VALUE, wordsAmong } from './says-value';
import type { SaysValue } from './says-value';
import { UniqueIds } from './unique-ids';

/** One answer offered by a group of checkboxes, radio cards or a combobox. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** A second line that explains the answer. */
  readonly detail?: string;
  readonly disabled?: boolean;
}

/** Several answers out of a short list: `<gu-multi-check label="Domaines" [choices]="rooms" [formField]="form.rooms" />`. */
@Component({
  selector: 'gu-multi-check',
  imports: [FieldError, TranslocoPipe],
  providers: [{ provide: SAYS_VALUE, useExisting: MultiCheck }],
  template: `
    <fieldset [attr.aria-describedby]="described()" [attr.aria-invalid]="shown().length > 0 || null">
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
      <div [class.columns]="choices().length > 6">
        @for (choice of choices(); track choice.value) {
          <label class="check">
            <input
              type="checkbox"
              [checked]="chosen().has(choice.value)"
              [disabled]="disabled() || choice.disabled === true"
              (change)="toggle(choice.value)"
              (blur)="touch.emit()"
            />
            <span
              >{{ choice.label }}
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
      margin-block-end: 0.25rem;
    }
    .required {
      color: var(--brick);
    }
    .columns {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr));
      column-gap: var(--space-4);
    }
    .check .hint {
      display: block;
    }
  `,
})
export class MultiCheck implements FormValueControl<readonly string[]>, SaysValue {
  readonly value = model<readonly string[]>([]);
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly choices = input.required<readonly Choice[]>();
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly touched = input(false);
  readonly disabled = input(false);
  readonly required = input(false);
  readonly touch = output();

  protected readonly id = inject(UniqueIds).next('checks');
  protected readonly chosen = computed(() => new Set(this.value()));
  protected readonly shown = computed(() => (this.touched() ? this.errors() : []));
  protected readonly described = computed(() => {
    const parts = [this.hint() ? `${this.id}-hint` : '', this.shown().length > 0 ? `${this.id}-error` : ''];
    return parts.filter(Boolean).join(' ') || null;
  });

  /** Keeps the order of the list, whatever the order of the clicks. */
  protected toggle(value: string): void {
    const next = new Set(this.chosen());
    if (!next.delete(value)) next.add(value);
    this.value.set(
      this.choices()
        .map((choice) => choice.value)
        .filter((known) => next.has(known)),
    );
  }

  saysValue(value: unknown): string {
    return Array.isArray(value) ? value.map((one: unknown) => wordsAmong(this.choices(), one)).join(', ') : '';
  }
}
