import { Component, computed, inject, input } from '@angular/core';
import type { ValidationError } from '@angular/forms/signals';
import { TranslocoService } from '@jsverse/transloco';
import { Icon } from '../icon/icon';

const CATALOGUE_KEY = /^[a-z][\w-]*(\.[\w-]+)+$/i;

/**
 * Turns a validation error into a sentence.
 * A message that looks like a catalogue key is translated; any other message is already a sentence
 * (the API answers in the caller's language); no message means the standard sentence of its kind.
 */
export function wordsOfError(error: ValidationError, transloco: TranslocoService): string {
  if (error.message !== undefined && error.message !== '') {
    return CATALOGUE_KEY.test(error.message) ? transloco.translate(error.message, { ...error }) : error.message;
  }
  const known = ['required', 'email', 'min', 'max', 'minLength', 'maxLength', 'pattern', 'minDate', 'maxDate', 'parse'];
  const kind = known.includes(error.kind) ? error.kind : 'other';
  return transloco.translate(`ui.error.${kind}`, { ...error });
}

/** The first error of a field, in words, with an icon. Empty while there is nothing to say. */
@Component({
  selector: 'gu-field-error',
  imports: [Icon],
  template: `@if (words(); as sentence) {
    <p class="error">
      <gu-icon name="alert" /><span>{{ sentence }}</span>
    </p>
  }`,
})
export class FieldError {
  private readonly transloco = inject(TranslocoService);

  readonly errors = input<readonly ValidationError[]>([]);

  protected readonly words = computed(() => {
    this.transloco.activeLang();
    const [first] = this.errors();
    return first ? wordsOfError(first, this.transloco) : '';
  });
}
