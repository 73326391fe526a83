import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ROW_PROBLEMS, ROW_STATUSES } from '@guichet/imports-contract';
import type { ImportDetail, ImportRows } from '@guichet/imports-contract';
import { AsyncView, Chip, Empty, EmptyState, Loaded } from '@guichet/platform-ui';
import { TranslocoPipe } from '@jsverse/transloco';
import { refreshWhileWorked } from '../client/while-worked';
import { RowCard } from './row-card';

const PAGE = 25;

/** Rows of an import, filtered in the address: every problem in words, and each cell to be corrected in place. */
@Component({
  selector: 'gu-rows-page',
  imports: [AsyncView, Chip, Empty, EmptyState, Loaded, RouterLink, RowCard, TranslocoPipe],
  templateUrl: './rows-page.html',
})
export class RowsPage {
  private readonly router = inject(Router);

  readonly id = input.required<string>();
  /** From the address. */
  readonly status = input<string>();
  readonly problem = input<string>();
  readonly apres = input<string>();

  protected readonly statuses = ROW_STATUSES;
  protected readonly problems = ROW_PROBLEMS;
  protected readonly detail = httpResource<ImportDetail>(() => `/api/imports/${this.id()}`);
  protected readonly rows = httpResource<ImportRows>(() => {
    const params = new URLSearchParams({ size: String(PAGE) });
    for (const [name, value] of [
      ['status', this.status()],
      ['problem', this.problem()],
      ['after', this.apres()],
    ])
      if (name && value) params.set(name, value);
    return `/api/imports/${this.id()}/rows?${params.toString()}`;
  });
  protected readonly isEmpty = ({ items }: ImportRows): boolean => items.length === 0;
  protected readonly counted = computed(() => {
    const status = ROW_STATUSES.find((one) => one === this.status());
    if (!this.detail.hasValue()) return null;
    return status ? this.detail.value().counts[status] : this.detail.value().total;
  });
  /** What the job found meanwhile is shown when it is at rest, never while somebody types. */
  protected readonly finished = linkedSignal(() => this.detail.hasValue() && this.detail.value().status);

  constructor() {
    refreshWhileWorked(this.detail);
  }

  protected filter(name: 'status' | 'problem', event: Event): void {
    const value = (event.target as HTMLSelectElement).value || null;
    const other = name === 'status' && value !== 'problem' ? { problem: null } : {};
    void this.router.navigate([], {
      queryParams: { [name]: value, apres: null, ...other },
      queryParamsHandling: 'merge',
    });
  }
  protected changed(): void {
    this.rows.reload();
    this.detail.reload();
  }
}
