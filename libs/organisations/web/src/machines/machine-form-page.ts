import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { MachineClients } from '@guichet/accounts-contract';
import type { Organisation } from '@guichet/organisations-contract';
import type { HoldsUnsavedText } from '@guichet/platform-ui';
import { AsyncView, Card, EmptyState, Loaded, Toasts, warnBeforeUnload } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { AdministrationTabs } from '../administration/administration-tabs';
import { MachineForm } from './machine-form';

/** Registering software of an organisation, or changing what it may do, until when and by which keys. */
@Component({
  selector: 'gu-machine-form-page',
  imports: [AdministrationTabs, AsyncView, Card, EmptyState, Loaded, MachineForm, RouterLink, TranslocoPipe],
  template: `
    <div class="page">
      <h1 tabindex="-1">
        {{ (clientId() ? 'organisations.machines.changeTitle' : 'organisations.machines.newTitle') | transloco }}
      </h1>
      <gu-administration-tabs />
      @if (organisation.hasValue()) {
        <p class="lead">
          <a [routerLink]="['/administration/organisations', id(), 'logiciels']">{{
            'organisations.machines.titleOf' | transloco: { organisation: organisation.value().shortName }
          }}</a>
        </p>
      }
      <gu-async [rows]="8">
        <ng-template [guLoaded]="clients" [guLoadedKeep]="true">
          @if (clientId() && !client()) {
            <gu-empty-state
              icon="lock"
              [heading]="'organisations.machines.goneTitle' | transloco"
              [explanation]="'organisations.machines.goneText' | transloco"
            />
          } @else {
            <gu-card>
              <gu-machine-form [organisationId]="id()" [client]="client()" (saved)="saved()" />
            </gu-card>
          }
        </ng-template>
      </gu-async>
    </div>
  `,
  styles: `
    gu-card {
      max-inline-size: 44rem;
    }
  `,
})
export class MachineFormPage implements HoldsUnsavedText {
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  /** The organisation and the client, from the address; no client: it is registered now. */
  readonly id = input.required<string>();
  readonly clientId = input<string>();

  protected readonly organisation = httpResource<Organisation>(() => `/api/organisations/${this.id()}`);
  protected readonly clients = httpResource<MachineClients>(() => `/api/organisations/${this.id()}/machine-clients`);
  protected readonly client = computed(() => {
    const found = this.clients.hasValue() ? this.clients.value().items : [];
    return found.find(({ id, allowedActions }) => id === this.clientId() && allowedActions.includes('change')) ?? null;
  });
  private readonly form = viewChild(MachineForm);

  constructor() {
    warnBeforeUnload(this);
  }

  hasUnsavedText(): boolean {
    return this.form()?.changed() ?? false;
  }

  protected async saved(): Promise<void> {
    this.toasts.say(this.words.say('organisations.machines.saved'));
    await this.router.navigate(['/administration/organisations', this.id(), 'logiciels']);
  }
}
