import { Component, computed, inject } from '@angular/core';
import type { TabLink } from '@guichet/platform-ui';
import { TabLinks } from '@guichet/platform-ui';
import { SessionStore, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

/** Under this address stand the pages of the desk. */
const DESK = '/administration/protection-des-donnees';
/** Pages of the desk in their order, each with the permission that opens it. */
const PAGES = [
  { key: 'overview', path: '', permission: 'protection_desk.read' },
  { key: 'unusual', path: '/lectures-inhabituelles', permission: 'unusual_reading.review' },
  { key: 'conventions', path: '/conventions', permission: 'convention_paper.read' },
  { key: 'retention', path: '/conservation', permission: 'retention.approve' },
  { key: 'register', path: '/registre', permission: 'protection_desk.read' },
  { key: 'incident', path: '/incident', permission: 'access_record.read' },
] as const;

/** From one page of the desk to the other. */
@Component({
  selector: 'gu-desk-nav',
  imports: [TabLinks, TranslocoPipe],
  template: `<gu-tab-links class="no-print" [label]="'oversight.desk.title' | transloco" [tabs]="tabs()" />`,
})
export class DeskNav {
  private readonly session = inject(SessionStore);
  private readonly words = inject(Words);

  protected readonly tabs = computed<readonly TabLink[]>(() =>
    PAGES.filter(({ permission }) => this.session.can(permission)).map(({ key, path }) => ({
      label: this.words.say(`oversight.desk.page.${key}`),
      link: DESK + path,
      exact: path === '',
    })),
  );
}
