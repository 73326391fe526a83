import { Component, computed, input, output } from '@angular/core';
import { Icon } from '../icon/icon';

/** How a list is ordered; lives in the address as `sort=name` or `sort=-name`. */
export interface SortOrder {
  readonly by: string;
  readonly descending: boolean;
}

/** Reads the address form of an order: '-openedOn' is newest first. */
export function parseSort(text: string): SortOrder {
  return { by: text.replace(/^-/, ''), descending: text.startsWith('-') };
}

/** A column header that sorts: `<th gu-sort column="name" [order]="order()" (sorted)="sortBy($event)">Nom</th>`. */
@Component({
  selector: 'th[gu-sort]',
  imports: [Icon],
  template: `<button type="button" class="sort" (click)="sorted.emit(next())">
    <ng-content /><gu-icon [name]="icon()" />
  </button>`,
  host: { scope: 'col', '[attr.aria-sort]': 'state()' },
})
export class SortHeader {
  /** The name of the column in the address. */
  readonly column = input.required<string>();
  readonly order = input.required<SortOrder>();
  /** The order asked for, in its address form. */
  readonly sorted = output<string>();

  protected readonly state = computed(() => {
    if (this.order().by !== this.column()) return null;
    return this.order().descending ? 'descending' : 'ascending';
  });
  protected readonly icon = computed(() => {
    if (this.state() === null) return 'sort';
    return this.state() === 'descending' ? 'sortDown' : 'sortUp';
  });
  protected readonly next = computed(() => (this.state() === 'ascending' ? `-${this.column()}` : this.column()));
}
