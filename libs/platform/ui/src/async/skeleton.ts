import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

const WIDTHS = [92, 74, 83, 61, 88, 70];

/** Holds the place of what is loading, so that the page does not jump. */
@Component({
  selector: 'gu-skeleton',
  imports: [TranslocoPipe],
  template: `
    <span class="visually-hidden">{{ 'ui.async.loading' | transloco }}</span>
    @for (width of widths(); track $index) {
      <span class="line" aria-hidden="true" [style.inline-size.%]="width"></span>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.875rem;
      padding-block: 0.375rem;
    }
    .line {
      block-size: 1rem;
      border-radius: var(--radius-s);
      background: var(--line);
    }
    @media (prefers-reduced-motion: no-preference) {
      .line {
        animation: breathe 1.6s ease-in-out infinite alternate;
      }
      @keyframes breathe {
        to {
          opacity: 0.45;
        }
      }
    }
  `,
  host: { role: 'status' },
})
export class Skeleton {
  readonly rows = input(4);

  protected readonly widths = computed(() =>
    Array.from({ length: this.rows() }, (_, row) => WIDTHS[row % WIDTHS.length] ?? 80),
  );
}
