import { httpResource } from '@angular/common/http';
import { Component, computed, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Team } from '@guichet/organisations-contract';
import type { HoldsUnsavedText } from '@guichet/platform-ui';
import { AsyncView, Avatar, Card, Chip, Icon, Loaded, warnBeforeUnload } from '@guichet/platform-ui';
import { PageSections } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { TeamCard } from '../organisation-page/team-card';
import { TeamClosures } from './team-closures';
import { TeamForm } from './team-form';

/** Keeping one team: what it says of itself, its closed days, its people. */
@Component({
  selector: 'gu-team-page',
  imports: [
    AsyncView,
    Avatar,
    Card,
    Chip,
    Icon,
    Loaded,
    PageSections,
    RouterLink,
    TeamCard,
    TeamClosures,
    TeamForm,
    TranslocoPipe,
  ],
  templateUrl: './team-page.html',
})
export class TeamPage implements HoldsUnsavedText {
  /** From the address. */
  readonly id = input.required<string>();

  protected readonly team = httpResource<Team>(() => `/api/teams/${this.id()}`);
  protected readonly known = computed(() => (this.team.hasValue() ? this.team.value() : undefined));
  private readonly form = viewChild(TeamForm);
  private readonly closures = viewChild(TeamClosures);

  constructor() {
    warnBeforeUnload(this);
  }

  hasUnsavedText(): boolean {
    return (this.form()?.atRisk() ?? false) || (this.closures()?.atRisk() ?? false);
  }
}
