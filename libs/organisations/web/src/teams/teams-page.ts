import { httpResource } from '@angular/common/http';
import { Component, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { Organisation } from '@guichet/organisations-contract';
import { AsyncView, Chip, Empty, EmptyState, Icon, Loaded } from '@guichet/platform-ui';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { addressFilters } from '../address-filters';
import { AdministrationTabs } from '../administration/administration-tabs';
import { organisationChoice } from '../administration/organisation-choice';

/** The teams of an organisation, as those who keep them see them: also the closed ones. */
@Component({
  selector: 'gu-teams-page',
  imports: [AdministrationTabs, AsyncView, Chip, Empty, EmptyState, Icon, Loaded, RouterLink, TranslocoPipe],
  templateUrl: './teams-page.html',
  styleUrl: './teams-page.css',
})
export class TeamsPage {
  private readonly reference = inject(ReferenceData);
  private readonly router = inject(Router);
  protected readonly setAddress = addressFilters();

  /** From the address; an administrator may name any. */
  readonly organisation = input<string>();

  protected readonly choice = organisationChoice(this.organisation);
  protected readonly place = httpResource<Organisation>(() =>
    this.choice.id() ? `/api/organisations/${this.choice.id()}` : undefined,
  );
  protected readonly isEmpty = (organisation: Organisation): boolean => organisation.teams.length === 0;

  protected choose(event: Event): void {
    this.setAddress({ organisation: (event.target as HTMLSelectElement).value });
  }

  protected themes(codes: readonly string[]): string {
    return this.reference.labels('service_theme', codes).join(', ');
  }

  protected open(id: string, event: MouseEvent): void {
    if (event.target instanceof Element && event.target.closest('a')) return;
    void this.router.navigate(['/administration/equipes', id]);
  }
}
