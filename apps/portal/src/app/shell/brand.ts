import { Component } from '@angular/core';

/** The sign and the name: an open door under an arch. */
@Component({
  selector: 'gu-brand',
  template: `
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" class="ground" />
      <path d="M9 25V14a7 7 0 0 1 14 0v11" class="arch" />
      <path d="M6.5 25h19" class="sill" />
      <circle cx="16" cy="16" r="2.25" class="person" />
    </svg>
    <span>Guichet</span>
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.625rem;
      font-weight: 600;
      font-size: var(--text-xl);
      letter-spacing: -0.01em;
      color: var(--petrol);
    }
    svg {
      inline-size: 1.75rem;
      block-size: 1.75rem;
      fill: none;
      stroke-width: 2.75;
      stroke-linecap: round;
    }
    .ground {
      fill: #0b5563;
    }
    .arch {
      stroke: #faf8f4;
    }
    .sill {
      stroke: #f0b266;
    }
    .person {
      fill: #faf8f4;
    }
  `,
})
export class Brand {}
