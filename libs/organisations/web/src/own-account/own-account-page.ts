import { Component, inject, signal } from '@angular/core';
import { Card, Toasts } from '@guichet/platform-ui';
import type { InterfaceLanguage } from '@guichet/platform-web-kernel';
import {
  Commands,
  LANGUAGES,
  Language,
  PageSections,
  ProblemWords,
  SessionStore,
  Words,
} from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { OwnUndertaking } from '../undertaking/own-undertaking';
import { OwnPassword } from './own-password';

/** One’s own account: who one is here, in which language, with which password. */
@Component({
  selector: 'gu-own-account-page',
  imports: [Card, OwnPassword, OwnUndertaking, PageSections, TranslocoPipe],
  templateUrl: './own-account-page.html',
  styles: `
    .facts {
      margin-block-end: var(--space-3);
    }
    legend {
      padding: 0;
    }
  `,
})
export class OwnAccountPage {
  private readonly commands = inject(Commands);
  private readonly interfaceLanguage = inject(Language);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);
  protected readonly session = inject(SessionStore);

  protected readonly languages = LANGUAGES;
  protected readonly language = signal(this.session.session()?.member.language ?? 'fr');

  /** Kept on the account, for every device; this device follows at once. */
  protected async speak(language: InterfaceLanguage): Promise<void> {
    const before = this.language();
    this.language.set(language);
    try {
      await this.commands.put('/api/me/language', { language }, undefined);
      await this.interfaceLanguage.choose(language);
      this.toasts.say(this.words.say('organisations.ownAccount.languageChanged'));
    } catch (error) {
      this.language.set(before);
      this.toasts.say(this.problemWords.sentence(error), { tone: 'bad' });
    }
  }
}
