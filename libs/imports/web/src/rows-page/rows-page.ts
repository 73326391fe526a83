import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ROW_PROBLEMS, ROW_STATUSES } from '@guichet/imports-contract';
import type { ImportDetail, ImportRows } from '@guichet/imports-contract';
import { AsyncView, Chip, Empty, EmptyState, Loaded } from '@guichet/platform-ui';
import { TranslocoPipe } from '@jsverse/transloco';
import { isAtWork, refreshWhileWorked } from '../client/while-worked';
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
  protected readonly checking = computed(() => this.detail.hasValue() && this.detail.value().status === 'checking');
  /** The rows shown are older than what a job found, or may find, of them. */
  private outdated = false;

  constructor() {
    refreshWhileWorked(this.detail);
    effect(() => {
      if (!this.detail.hasValue() || this.detail.isLoading()) return;
      if (isAtWork(this.detail.value())) this.outdated = true;
      else if (this.outdated) {
        this.outdated = false;
        this.rows.reload();
      }
    });
  }

  protected filter(name: 'status' | 'problem', event: Event): void {
    const value = (event.target as HTMLSelectElement).value || null;
    const other = name === 'status' && value !== 'problem' ? { problem: null } : {};
    void this.router.navigate([], {
      queryParams: { [name]: value, apres: null, ...other },
      queryParamsHandling: 'merge',
    });
  }
  /** What becomes of corrected rows is shown once the job is at rest: until then their other cells can be typed in. */
  protected look(): void {
    this.outdated = true;
    this.detail.reload();
  }
  protected decided(): void {
    this.rows.reload();
    this.look();
  }
}
