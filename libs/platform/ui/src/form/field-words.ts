import type { ReadonlyFieldTree } from '@angular/forms/signals';
import { SAYS_VALUE } from './says-value';

/** The words of the label (or legend) that the person sees on the field, so that every place says the same. */
export function fieldLabel(field: ReadonlyFieldTree<unknown> | undefined): string {
  const element = field?.().formFieldBindings()[0]?.element;
  if (!element) return '';
  const named = [...element.ownerDocument.querySelectorAll('label')].find(
    // A control of our own has no id, and a label around its control names none: they must not meet.
    (candidate) => element.id !== '' && candidate.htmlFor === element.id,
  );
  const label =
    named ??
    element.closest('label') ??
    element.querySelector('legend, label') ??
    element.closest('fieldset')?.querySelector('legend');
  const copy = label?.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const extra of copy.querySelectorAll('.visually-hidden, [aria-hidden], .hint')) extra.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

/** A value of the field as its control would show it. */
export function fieldWords(
  field: ReadonlyFieldTree<unknown> | undefined,
  value: unknown,
  yesNo: (value: boolean) => string,
): string {
  if (typeof value === 'boolean') return yesNo(value);
  const binding = field?.().formFieldBindings()[0];
  const control = binding?.injector.get(SAYS_VALUE, null, { self: true, optional: true });
  if (control) return control.saysValue(value);
  const text = Array.isArray(value) ? value.map(String).join(', ') : plainWords(value);
  if (!(binding?.element instanceof HTMLSelectElement)) return text;
  return [...binding.element.options].find((option) => option.value === text)?.text.trim() ?? text;
}

function plainWords(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : value ? JSON.stringify(value) : '';
}
