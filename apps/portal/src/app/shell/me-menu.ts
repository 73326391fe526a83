import { Component, ElementRef, computed, inject, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Avatar, Icon, Toasts } from '@guichet/platform-ui';
import {
  DENSITIES,
  LANGUAGES,
  Language,
  Preferences,
  ProblemWords,
  SIGN_IN_PATH,
  SessionStore,
  THEMES,
} from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

/** Who is signed in, how the portal looks on this device, and the way out. A disclosure, not an ARIA menu: it holds form fields. */
@Component({
  selector: 'gu-me-menu',
  imports: [Avatar, Icon, RouterLink, TranslocoPipe],
  templateUrl: './me-menu.html',
  styleUrl: './me-menu.css',
  host: {
    '(keydown.escape)': 'close()',
    '(focusout)': 'closeWhenLeft($event)',
    '(document:pointerdown)': 'closeWhenOutside($event)',
  },
})
export class MeMenu {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly problemWords = inject(ProblemWords);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  protected readonly language = inject(Language);
  protected readonly preferences = inject(Preferences);
  protected readonly store = inject(SessionStore);

  protected readonly open = signal(false);
  protected readonly languages = LANGUAGES;
  protected readonly themes = THEMES;
  protected readonly densities = DENSITIES;
  private readonly opener = viewChild.required<ElementRef<HTMLButtonElement>>('opener');
  protected readonly place = computed(() => {
    const session = this.store.session();
    return session ? [session.organisation.shortName, ...session.teams.map((team) => team.name)].join(' · ') : '';
  });

  protected close(): void {
    if (!this.open()) return;
    this.open.set(false);
    this.opener().nativeElement.focus();
  }

  protected closeWhenLeft(event: FocusEvent): void {
    if (event.relatedTarget instanceof Node && !this.host.nativeElement.contains(event.relatedTarget))
      this.open.set(false);
  }

  protected closeWhenOutside(event: Event): void {
    if (event.target instanceof Node && !this.host.nativeElement.contains(event.target)) this.open.set(false);
  }

  protected async signOut(): Promise<void> {
    try {
      await this.store.signOut();
      await this.router.navigate([SIGN_IN_PATH], { queryParams: { fin: 'deconnexion' } });
    } catch (error) {
      this.toasts.say(this.problemWords.sentence(error), { tone: 'bad' });
    }
  }
}
