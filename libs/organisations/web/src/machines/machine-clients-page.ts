import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MachineClients } from '@guichet/accounts-contract';
import type { Organisation } from '@guichet/organisations-contract';
import { AsyncView, Empty, EmptyState, Icon, Loaded } from '@guichet/platform-ui';
import { SessionStore } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { AdministrationTabs } from '../administration/administration-tabs';
import { MachineCard } from './machine-card';

/** The software of an organisation that signs in by its own keys: what it may read, until when. */
@Component({
  selector: 'gu-machine-clients-page',
  imports: [AdministrationTabs, AsyncView, Empty, EmptyState, Icon, Loaded, MachineCard, RouterLink, TranslocoPipe],
  templateUrl: './machine-clients-page.html',
})
export class MachineClientsPage {
  private readonly session = inject(SessionStore);

  /** From the address. */
  readonly id = input.required<string>();

  private readonly organisation = httpResource<Organisation>(() => `/api/organisations/${this.id()}`);
  protected readonly known = computed(() => (this.organisation.hasValue() ? this.organisation.value() : undefined));
  protected readonly clients = httpResource<MachineClients>(() => `/api/organisations/${this.id()}/machine-clients`);
  protected readonly isEmpty = ({ items }: MachineClients): boolean => items.length === 0;
  /** The administrator’s only: whoever registers a key decides who speaks for the organisation. */
  protected readonly mayRegister = computed(() => this.session.session()?.member.role === 'administrator');
}
