import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ROLES } from '@guichet/access-contract';
import type { MemberPage, TeamChoices } from '@guichet/organisations-contract';
import { AsyncView, Empty, EmptyState, Icon, Loaded, Pager, parseSort } from '@guichet/platform-ui';
import { SessionStore, wholeList } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { addressFilters, givenOnly } from '../address-filters';
import { AdministrationTabs } from '../administration/administration-tabs';
import { organisationChoice } from '../administration/organisation-choice';
import { SearchField } from '../search-field/search-field';
import { MembersTable } from './members-table';

const LIST = '/api/members';
const STATES: Readonly<Record<string, string>> = { ouverts: 'true', fermes: 'false' };

/** The accounts of the organisation; search, filters and order stand in the address. */
@Component({
  selector: 'gu-members-page',
  imports: [
    AdministrationTabs,
    AsyncView,
    Empty,
    EmptyState,
    Icon,
    Loaded,
    MembersTable,
    Pager,
    RouterLink,
    SearchField,
    TranslocoPipe,
  ],
  templateUrl: './members-page.html',
  styleUrl: './members-page.css',
})
export class MembersPage {
  protected readonly session = inject(SessionStore);
  protected readonly setAddress = addressFilters();
  protected readonly roles = ROLES;

  /** From the address. */
  readonly q = input<string>();
  readonly role = input<string>();
  readonly equipe = input<string>();
  readonly organisation = input<string>();
  readonly etat = input<string>();
  readonly tri = input<string>();

  protected readonly choice = organisationChoice(this.organisation);
  protected readonly teams = httpResource<TeamChoices>(() => ({
    url: '/api/teams',
    params: givenOnly({ organisationId: this.choice.free() ? this.organisation() : this.choice.id() }),
  }));
  protected readonly order = computed(() => parseSort(this.tri() ?? 'name'));
  private readonly query = computed(() =>
    givenOnly({
      q: this.q(),
      role: this.role(),
      teamId: this.equipe(),
      organisationId: this.organisation(),
      active: STATES[this.etat() ?? ''],
      sort: this.tri(),
    }),
  );
  protected readonly filtered = computed(() => Object.keys(this.query()).some((name) => name !== 'sort'));

  protected readonly page = httpResource<MemberPage>(() => ({ url: LIST, params: this.query() }));
  protected readonly list = wholeList({
    first: () => (this.page.hasValue() ? this.page.value() : undefined),
    url: () => LIST,
    params: this.query,
  });
  protected readonly isEmpty = (page: MemberPage): boolean => page.items.length === 0;

  protected choose(name: string, event: Event): void {
    this.setAddress({ [name]: (event.target as HTMLSelectElement).value });
  }

  /** The team of one organisation is none of another. */
  protected chooseOrganisation(event: Event): void {
    this.setAddress({ organisation: (event.target as HTMLSelectElement).value, equipe: null });
  }

  protected clear(): void {
    this.setAddress({ q: null, role: null, equipe: null, organisation: null, etat: null });
  }
}
