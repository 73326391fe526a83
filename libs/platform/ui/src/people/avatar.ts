import { Component, computed, input } from '@angular/core';

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** First letters of the first and last word, whatever the script; a name may have one part only. */
export function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/[\s-]+/)
    .filter(Boolean);
  const first = words.at(0);
  const last = words.length > 1 ? words.at(-1) : undefined;
  return [first, last]
    .map((word) => (word ? ([...letters.segment(word)][0]?.segment ?? '') : ''))
    .join('')
    .toLocaleUpperCase();
}

/** The initials of somebody, beside the name written out. */
@Component({
  selector: 'gu-avatar',
  template: `{{ initials() }}`,
  styles: `
    :host {
      inline-size: 2rem;
      block-size: 2rem;
      flex: none;
      border-radius: 50%;
      display: inline-grid;
      place-items: center;
      font-size: var(--text-xs);
      font-weight: 600;
      background: var(--petrol-soft);
      color: var(--petrol);
    }
    :host(.strong) {
      background: var(--petrol);
      color: var(--on-accent);
    }
  `,
  host: { 'aria-hidden': 'true', '[class.strong]': 'strong()' },
})
export class Avatar {
  readonly name = input.required<string>();
  /** The lead worker's, or one's own. */
  readonly strong = input(false);

  protected readonly initials = computed(() => initialsOf(this.name()));
}
