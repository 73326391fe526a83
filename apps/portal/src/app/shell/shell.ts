import { Component, DestroyRef, effect, inject, signal } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { FreshProofDialog, SessionEndsDialog } from '@guichet/accounts-web';
import { NoticesButton } from '@guichet/notifications-web';
import { Dialog, Icon, LeaveQuestion } from '@guichet/platform-ui';
import { FreshProof, Language, LiveEvents, PagePrint, RAIL_BADGES, SessionStore } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { Palette } from '../palette/palette';
import { Breadcrumbs } from './breadcrumbs';
import { EmergencyBanner } from './emergency-banner';
import { filePrint } from './file-print';
import { MeMenu } from './me-menu';
import { Rail } from './rail';
import { referralBadge } from './referral-badge';

/** Around every page of a signed-in member: places, search, account. */
@Component({
  selector: 'gu-shell',
  imports: [
    Breadcrumbs,
    Dialog,
    EmergencyBanner,
    FreshProofDialog,
    Icon,
    MeMenu,
    NoticesButton,
    Palette,
    Rail,
    RouterOutlet,
    SessionEndsDialog,
    TranslocoPipe,
  ],
  templateUrl: './shell.html',
  styleUrl: './shell.css',
  // Here and not with the application: who is not signed in yet should not download it.
  providers: [{ provide: RAIL_BADGES, multi: true, useFactory: referralBadge }],
  host: { '(document:keydown)': 'openSearchByKey($event); printing.printByKey($event)' },
})
export class Shell {
  protected readonly fresh = inject(FreshProof);
  protected readonly leave = inject(LeaveQuestion);
  protected readonly printing = inject(PagePrint);
  protected readonly searching = signal(false);

  constructor() {
    this.printing.holdBack(filePrint);
    const store = inject(SessionStore);
    const language = inject(Language);
    const live = inject(LiveEvents);
    effect(() => {
      const session = store.session();
      if (!session) return;
      void language.follow(session.member.language);
      live.connect();
    });
    inject(DestroyRef).onDestroy(() => live.disconnect());
  }

  /** Ctrl K anywhere; / where no text is being typed. */
  protected openSearchByKey(event: KeyboardEvent): void {
    const withControl = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
    if (!withControl && !slash) return;
    event.preventDefault();
    this.searching.set(true);
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}
