import { Component, input } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-shapes';

/** A page with nothing in it yet says what goes there and offers the first step as its content. */
@Component({
  selector: 'gu-empty-state',
  imports: [Icon],
  template: `
    <span class="sign"><gu-icon [name]="icon()" /></span>
    <h2>{{ heading() }}</h2>
    <p><ng-content select="[explanation]" />{{ explanation() }}</p>
    <div class="row"><ng-content /></div>
  `,
  styles: `
    :host {
      display: grid;
      justify-items: start;
      gap: 0.5rem;
      padding: 2rem 1.5rem;
      border: 1px dashed var(--line-2);
      border-radius: var(--radius-l);
    }
    .sign {
      display: grid;
      place-items: center;
      inline-size: 2.75rem;
      block-size: 2.75rem;
      border-radius: 50%;
      background: var(--petrol-soft);
      color: var(--petrol);
      margin-block-end: 0.25rem;
    }
    h2 {
      font-size: var(--text-l);
    }
    p {
      color: var(--ink-2);
      max-inline-size: var(--measure);
    }
    .row {
      margin-block-start: 0.5rem;
    }
    .row:empty {
      display: none;
    }
  `,
})
export class EmptyState {
  readonly heading = input.required<string>();
  readonly explanation = input<string>();
  readonly icon = input<IconName>('files');
}
