import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DirectoryOrganisation } from '@guichet/organisations-contract';
import { Chip } from '@guichet/platform-ui';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { TeamFacts } from '../team-facts/team-facts';

/** Teams shown of an organisation before "see all", when nothing is filtered. */
const FIRST_TEAMS = 3;

/** One organisation of the directory with the teams that answer the search. */
@Component({
  selector: 'gu-organisation-card',
  imports: [Chip, RouterLink, TeamFacts, TranslocoPipe],
  templateUrl: './organisation-card.html',
  styleUrl: './organisation-card.css',
})
export class OrganisationCard {
  protected readonly reference = inject(ReferenceData);

  readonly organisation = input.required<DirectoryOrganisation>();
  /** True while something is searched: then every team that matches shows. */
  readonly filtered = input(false);

  protected readonly teams = computed(() =>
    this.filtered() ? this.organisation().teams : this.organisation().teams.slice(0, FIRST_TEAMS),
  );
  protected readonly more = computed(() => this.organisation().teamCount - this.teams().length);

  protected themes(codes: readonly string[]): string {
    return this.reference.labels('service_theme', codes).join(' · ');
  }
}
