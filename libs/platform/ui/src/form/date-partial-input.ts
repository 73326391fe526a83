import { Component, computed, inject, input, model, output, signal } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { transformedValue } from '@angular/forms/signals';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { localeOf } from '../time/relative-words';
import { FieldError } from './field-error';
import type { DateParts, PartialDate } from './partial-date';
import { joinParts, partsOf } from './partial-date';
import { UniqueIds } from './unique-ids';

/**
 * A date with unknown parts: day and month may stay empty.
 * `<gu-date-partial-input label="Date de naissance" [formField]="form.birthDate" />`, value '1991' or '1991-04-23'.
 */
@Component({
  selector: 'gu-date-partial-input',
  imports: [FieldError, TranslocoPipe],
  templateUrl: './date-partial-input.html',
  styles: `
    legend {
      padding: 0;
      font-weight: 600;
    }
    .required {
      color: var(--brick);
    }
    .parts {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
      margin-block-start: 0.25rem;
    }
    .parts label {
      display: grid;
      gap: 0.125rem;
      font-size: var(--text-s);
      color: var(--ink-2);
    }
    .day,
    .year {
      inline-size: 5.5rem;
    }
    .month {
      inline-size: 10rem;
    }
  `,
})
export class DatePartialInput implements FormValueControl<PartialDate> {
  private readonly transloco = inject(TranslocoService);

  readonly value = model<PartialDate>('');
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly touched = input(false);
  readonly disabled = input(false);
  readonly required = input(false);
  /** 'bday' on the person's own forms, so that a browser may fill it. */
  readonly autocomplete = input<'bday' | 'off'>('off');
  readonly touch = output();

  protected readonly id = inject(UniqueIds).next('date');
  protected readonly parts = transformedValue<PartialDate, DateParts>(this.value, {
    parse: (typed) => {
      const joined = joinParts(typed);
      return 'value' in joined
        ? { value: joined.value }
        : { error: { kind: joined.fault, message: `ui.error.${joined.fault}` } };
    },
    format: partsOf,
  });
  private readonly left = signal(false);
  protected readonly shown = computed(() => {
    if (!this.touched() && !this.left()) return [];
    return this.errors().length > 0 ? this.errors() : this.parts.parseErrors();
  });
  protected readonly described = computed(() => `${this.id}-hint${this.shown().length > 0 ? ` ${this.id}-error` : ''}`);
  protected readonly months = computed(() => monthNames(this.transloco.activeLang()));

  protected change(part: keyof DateParts, event: Event): void {
    const target = event.target;
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) {
      this.parts.set({ ...this.parts(), [part]: target.value });
    }
  }

  protected leave(event: FocusEvent): void {
    const group = event.currentTarget;
    if (group instanceof Node && event.relatedTarget instanceof Node && group.contains(event.relatedTarget)) return;
    this.left.set(true);
    this.touch.emit();
  }
}

function monthNames(language: string): readonly string[] {
  const format = new Intl.DateTimeFormat(localeOf(language), { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2001, month, 1)));
}
