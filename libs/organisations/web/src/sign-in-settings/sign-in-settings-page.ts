import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Organisation } from '@guichet/organisations-contract';
import type { HoldsUnsavedText } from '@guichet/platform-ui';
import { warnBeforeUnload } from '@guichet/platform-ui';
import { SessionStore } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { AdministrationTabs } from '../administration/administration-tabs';
import { ProviderSettingsForm } from './provider-settings-form';
import { SecondFactorRoles } from './second-factor-roles';

/** How the members of an organisation sign in: who must bring a second proof, and the organisation's own provider. */
@Component({
  selector: 'gu-sign-in-settings-page',
  imports: [AdministrationTabs, ProviderSettingsForm, RouterLink, SecondFactorRoles, TranslocoPipe],
  template: `
    <div class="page">
      <div class="page-head">
        <h1 tabindex="-1">
          @if (known(); as place) {
            {{ 'organisations.signIn.titleOf' | transloco: { organisation: place.shortName } }}
          } @else {
            {{ 'organisations.signIn.title' | transloco }}
          }
        </h1>
        <a class="btn" [routerLink]="['/administration/organisations', id()]">{{
          'organisations.organisation.see' | transloco
        }}</a>
      </div>
      <gu-administration-tabs />
      <gu-second-factor-roles [organisationId]="id()" />
      @if (session.can('organisation.write')) {
        <gu-provider-settings-form [organisationId]="id()" />
      }
    </div>
  `,
})
export class SignInSettingsPage implements HoldsUnsavedText {
  protected readonly session = inject(SessionStore);

  /** From the address. */
  readonly id = input.required<string>();

  private readonly organisation = httpResource<Organisation>(() => `/api/organisations/${this.id()}`);
  protected readonly known = computed(() => (this.organisation.hasValue() ? this.organisation.value() : undefined));
  private readonly roles = viewChild(SecondFactorRoles);
  private readonly provider = viewChild(ProviderSettingsForm);

  constructor() {
    warnBeforeUnload(this);
  }

  hasUnsavedText(): boolean {
    return (this.roles()?.changed() ?? false) || (this.provider()?.changed() ?? false);
  }
}
