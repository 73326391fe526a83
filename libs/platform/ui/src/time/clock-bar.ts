import { Component, computed, input } from '@angular/core';

/** The share of a delay that is used, with its words beside: `<gu-clock-bar [used]="0.7">jeudi</gu-clock-bar>`. */
@Component({
  selector: 'gu-clock-bar',
  template: `<span class="track" aria-hidden="true"><span class="fill" [style.inline-size.%]="percent()"></span></span
    ><span><ng-content /></span>`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.5rem;
      white-space: nowrap;
    }
    .track {
      inline-size: 5.5rem;
      block-size: 0.375rem;
      border-radius: 1rem;
      background: var(--line);
      overflow: hidden;
      flex: none;
    }
    .fill {
      display: block;
      block-size: 100%;
      border-radius: inherit;
      background: var(--moss);
    }
    :host(.soon) .fill {
      background: var(--amber);
    }
    :host(.late) {
      color: var(--brick);
      font-weight: 600;
    }
    :host(.late) .fill {
      background: var(--brick);
    }
    @media (max-width: 30rem) {
      .track {
        inline-size: 3rem;
      }
    }
    @media print {
      .track {
        border: 1px solid #777;
        print-color-adjust: exact;
      }
    }
  `,
  host: { '[class.soon]': 'stage() === "soon"', '[class.late]': 'stage() === "late"' },
})
export class ClockBar {
  /** From 0 (just begun) to 1 (the delay is over); more means late. */
  readonly used = input.required<number>();

  protected readonly percent = computed(() => Math.round(Math.min(1, Math.max(0, this.used())) * 100));
  protected readonly stage = computed(() => {
    if (this.used() >= 1) return 'late';
    return this.used() >= 2 / 3 ? 'soon' : 'calm';
  });
}
