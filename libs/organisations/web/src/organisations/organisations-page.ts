import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { OrganisationDirectory } from '@guichet/organisations-contract';
import { AsyncView, Chip, Empty, EmptyState, Icon, Loaded } from '@guichet/platform-ui';
import { TranslocoPipe } from '@jsverse/transloco';
import { addressFilters, givenOnly } from '../address-filters';
import { AdministrationTabs } from '../administration/administration-tabs';
import { SearchField } from '../search-field/search-field';

/** All organisations of the city, the closed ones too, for an administrator. */
@Component({
  selector: 'gu-organisations-page',
  imports: [
    AdministrationTabs,
    AsyncView,
    Chip,
    Empty,
    EmptyState,
    Icon,
    Loaded,
    RouterLink,
    SearchField,
    TranslocoPipe,
  ],
  templateUrl: './organisations-page.html',
  styles: `
    tbody tr {
      cursor: pointer;
    }
    gu-search-field {
      max-inline-size: 24rem;
    }
    .shut > td {
      color: var(--ink-3);
    }
  `,
})
export class OrganisationsPage {
  private readonly router = inject(Router);
  protected readonly setAddress = addressFilters();

  /** From the address. */
  readonly q = input<string>();

  private readonly query = computed(() => ({ closed: 'true', ...givenOnly({ q: this.q() }) }));
  protected readonly directory = httpResource<OrganisationDirectory>(() => ({
    url: '/api/organisations',
    params: this.query(),
  }));
  protected readonly mayCreate = computed(
    () => this.directory.hasValue() && this.directory.value().allowedActions.includes('create'),
  );
  protected readonly isEmpty = (directory: OrganisationDirectory): boolean => directory.items.length === 0;

  protected open(id: string, event: MouseEvent): void {
    if (event.target instanceof Element && event.target.closest('a')) return;
    void this.router.navigate(['/administration/organisations', id]);
  }
}
