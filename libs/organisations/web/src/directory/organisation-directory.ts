import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import type { OrganisationDirectory as Directory } from '@guichet/organisations-contract';
import { ORGANISATION_KINDS } from '@guichet/organisations-contract';
import { AsyncView, Combobox, Empty, EmptyState, Loaded } from '@guichet/platform-ui';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { addressFilters, givenOnly } from '../address-filters';
import { SearchField } from '../search-field/search-field';
import { OrganisationCard } from './organisation-card';

/** Who does what in the city, for whom, how fast, and whether papers are asked. What is searched stands in the address. */
@Component({
  selector: 'gu-organisation-directory',
  imports: [AsyncView, Combobox, Empty, EmptyState, Loaded, OrganisationCard, SearchField, TranslocoPipe],
  templateUrl: './organisation-directory.html',
  styleUrl: './organisation-directory.css',
})
export class OrganisationDirectory {
  protected readonly reference = inject(ReferenceData);
  protected readonly setAddress = addressFilters();
  protected readonly kinds = ORGANISATION_KINDS;

  /** From the address. */
  readonly q = input<string>();
  readonly type = input<string>();
  readonly theme = input<string>();
  readonly langue = input<string>();
  readonly orientations = input<string>();

  private readonly query = computed(() =>
    givenOnly({
      q: this.q(),
      kind: this.type(),
      theme: this.theme(),
      language: this.langue(),
      acceptsReferrals: this.orientations() === 'oui' ? 'true' : undefined,
    }),
  );
  protected readonly directory = httpResource<Directory>(() => ({ url: '/api/organisations', params: this.query() }));
  protected readonly filtered = computed(() => Object.keys(this.query()).length > 0);
  protected readonly isEmpty = (directory: Directory): boolean => directory.items.length === 0;

  protected teamsIn(directory: Directory): number {
    return directory.items.reduce((sum, organisation) => sum + organisation.teams.length, 0);
  }

  protected choose(name: string, event: Event): void {
    this.setAddress({ [name]: (event.target as HTMLSelectElement).value });
  }

  protected clear(): void {
    this.setAddress({ q: null, type: null, theme: null, langue: null, orientations: null });
  }
}
