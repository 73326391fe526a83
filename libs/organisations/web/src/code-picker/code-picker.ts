import { Component, computed, inject, input, model, output } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import type { Choice } from '@guichet/platform-ui';
import { Combobox, Icon, SAYS_VALUE, UniqueIds } from '@guichet/platform-ui';
import { TranslocoPipe } from '@jsverse/transloco';

/** Several values out of a long list: a field to add one, and what was chosen, each with a way to take it off. */
@Component({
  selector: 'gu-code-picker',
  imports: [Combobox, Icon, TranslocoPipe],
  providers: [{ provide: SAYS_VALUE, useExisting: CodePicker }],
  templateUrl: './code-picker.html',
  styleUrl: './code-picker.css',
})
export class CodePicker implements FormValueControl<readonly string[]> {
  readonly value = model<readonly string[]>([]);
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly choices = input.required<readonly Choice[]>();
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly touched = input(false);
  readonly disabled = input(false);
  readonly touch = output();

  protected readonly id = inject(UniqueIds).next('picker');
  protected readonly chosen = computed(() => {
    const labels = new Map(this.choices().map((choice) => [choice.value, choice.label]));
    return this.value().map((value) => ({ value, label: labels.get(value) ?? value }));
  });
  protected readonly offered = computed(() => {
    const chosen = new Set(this.value());
    return this.choices().filter((choice) => !chosen.has(choice.value));
  });

  saysValue(value: unknown): string {
    const labels = new Map(this.choices().map((choice) => [choice.value, choice.label]));
    return Array.isArray(value) ? value.map((one: string) => labels.get(one) ?? one).join(', ') : '';
  }

  protected add(value: string): void {
    if (value) this.value.update((values) => [...values, value]);
    this.touch.emit();
  }

  protected remove(value: string): void {
    this.value.update((values) => values.filter((one) => one !== value));
    this.touch.emit();
  }
}
