import { httpResource } from '@angular/common/http';
import type { Signal } from '@angular/core';
import { computed, inject } from '@angular/core';
import type { DirectoryOrganisation, OrganisationDirectory } from '@guichet/organisations-contract';
import type { Choice } from '@guichet/platform-ui';
import { SessionStore } from '@guichet/platform-web-kernel';

/** Which organisation is administered: one’s own, or any for an administrator, who chooses it in the address. */
export interface OrganisationChoice {
  /** True when the member may choose. */
  readonly free: Signal<boolean>;
  /** Organisations to choose from; empty until they are read, or when one may not choose. */
  readonly choices: Signal<readonly Choice[]>;
  /** Those among them whose members sign in here. */
  readonly withAccounts: Signal<readonly Choice[]>;
  /** The chosen one; one’s own unless the address names another and one may choose. */
  readonly id: Signal<string>;
}

/** Call in an injection context. @param asked identifier from the address */
export function organisationChoice(asked: Signal<string | undefined>): OrganisationChoice {
  const session = inject(SessionStore).session;
  const free = computed(() => session()?.member.role === 'administrator');
  const all = httpResource<OrganisationDirectory>(() => (free() ? '/api/organisations?closed=true' : undefined));
  const items = computed(() => (all.hasValue() ? all.value().items : []));
  return {
    free,
    choices: computed(() => items().map(choiceOf)),
    withAccounts: computed(() =>
      items()
        .filter((place) => place.hasAccount && place.active)
        .map(choiceOf),
    ),
    id: computed(() => (free() ? asked() : undefined) ?? session()?.organisation.id ?? ''),
  };
}

function choiceOf({ id, shortName }: DirectoryOrganisation): Choice {
  return { value: id, label: shortName };
}
