import { Component, computed, inject, input } from '@angular/core';
import { SessionStore } from '@guichet/platform-web-kernel';
import { ConventionHistory } from './convention-history';

/** On the page of an organisation: its conventions, for its own managers, the city and the officer. */
@Component({
  selector: 'gu-organisation-conventions',
  imports: [ConventionHistory],
  template: `
    @if (concerned()) {
      <section id="conventions">
        <gu-convention-history [organisationId]="organisationId()" />
      </section>
    }
  `,
})
export class OrganisationConventionsSection {
  private readonly session = inject(SessionStore);

  readonly organisationId = input.required<string>();
  protected readonly concerned = computed(() => {
    const mine = this.session.session()?.organisation;
    return this.session.can('convention.read') || mine?.kind === 'city' || mine?.id === this.organisationId();
  });
}
