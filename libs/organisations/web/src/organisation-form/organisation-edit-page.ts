import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Organisation } from '@guichet/organisations-contract';
import type { HoldsUnsavedText } from '@guichet/platform-ui';
import { AsyncView, Card, Chip, Icon, Loaded, warnBeforeUnload } from '@guichet/platform-ui';
import { SessionStore } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { AdministrationTabs } from '../administration/administration-tabs';
import { NumberAuthorisation } from './number-authorisation';
import { OrganisationForm } from './organisation-form';

/** Keeping one organisation: its details, its teams, its members. */
@Component({
  selector: 'gu-organisation-edit-page',
  imports: [
    AdministrationTabs,
    AsyncView,
    Card,
    Chip,
    Icon,
    Loaded,
    NumberAuthorisation,
    OrganisationForm,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './organisation-edit-page.html',
})
export class OrganisationEditPage implements HoldsUnsavedText {
  protected readonly session = inject(SessionStore);

  /** From the address. */
  readonly id = input.required<string>();

  protected readonly organisation = httpResource<Organisation>(() => `/api/organisations/${this.id()}`);
  protected readonly known = computed(() => (this.organisation.hasValue() ? this.organisation.value() : undefined));
  /** The organisation in the address of other pages; one’s own needs no name. */
  protected readonly named = computed(() =>
    this.session.session()?.organisation.id === this.id() ? {} : { organisation: this.id() },
  );
  private readonly form = viewChild(OrganisationForm);

  constructor() {
    warnBeforeUnload(this);
  }

  hasUnsavedText(): boolean {
    return this.form()?.atRisk() ?? false;
  }
}
