import { InjectionToken } from '@angular/core';

/** A control of ours that can say a value in the words it shows. */
export interface SaysValue {
  saysValue(value: unknown): string;
}
/** `providers: [{ provide: SAYS_VALUE, useExisting: Combobox }]` on such a control. */
export const SAYS_VALUE = new InjectionToken<SaysValue>('words of a value');

/** The words of a value among choices; the value itself where none has it. */
export function wordsAmong(
  choices: readonly { readonly value: string; readonly label: string }[],
  value: unknown,
): string {
  const text = typeof value === 'string' ? value : '';
  return choices.find((choice) => choice.value === text)?.label ?? text;
}
