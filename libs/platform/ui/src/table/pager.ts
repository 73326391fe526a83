import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** The end of a keyset list: how many are shown, and the next ones. `<gu-pager [shown]="20" [hasMore]="true" (more)="next()" />`. */
@Component({
  selector: 'gu-pager',
  imports: [TranslocoPipe],
  template: `
    <span class="muted" role="status">{{
      (hasMore() ? 'ui.pager.some' : 'ui.pager.all') | transloco: { count: shown() }
    }}</span>
    @if (hasMore()) {
      <button type="button" class="btn" [attr.aria-busy]="busy()" [disabled]="busy()" (click)="more.emit()">
        {{ 'ui.pager.more' | transloco }}
      </button>
    }
  `,
  styles: `
    :host {
      padding-block-start: var(--space-3);
    }
  `,
  host: { class: 'row between' },
})
export class Pager {
  readonly shown = input.required<number>();
  readonly hasMore = input.required<boolean>();
  readonly busy = input(false);
  readonly more = output();
}
