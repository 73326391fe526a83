import { Component, computed, inject } from '@angular/core';
import type { TabLink } from '@guichet/platform-ui';
import { TabLinks } from '@guichet/platform-ui';
import { SessionStore, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

/** The places of the administration: one’s own organisation, or all of them for an administrator. */
@Component({
  selector: 'gu-administration-tabs',
  imports: [TabLinks, TranslocoPipe],
  template: `<gu-tab-links [label]="'organisations.administration.title' | transloco" [tabs]="tabs()" />`,
})
export class AdministrationTabs {
  private readonly session = inject(SessionStore);
  private readonly words = inject(Words);

  protected readonly tabs = computed<readonly TabLink[]>(() => {
    const session = this.session.session();
    if (!session) return [];
    const say = (key: string) => this.words.say(`organisations.administration.${key}`);
    const own = { label: say('ownOrganisation'), link: ['/administration/organisations', session.organisation.id] };
    const all = { label: say('organisations'), link: '/administration/organisations' };
    return [
      { label: say('members'), link: '/administration/membres' },
      { label: say('teams'), link: '/administration/equipes' },
      session.member.role === 'administrator' ? all : own,
      { label: say('residenceRules'), link: '/administration/regles-de-sejour' },
      ...(this.session.can('import.read') ? [{ label: say('imports'), link: '/administration/imports' }] : []),
    ];
  });
}
