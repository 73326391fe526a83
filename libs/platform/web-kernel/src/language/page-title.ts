import { Service, effect, inject, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import type { RouterStateSnapshot } from '@angular/router';
import { TitleStrategy } from '@angular/router';
import { Words } from './words';

/** The product's name, the same in every language. */
const PRODUCT = 'Guichet';

/**
 * Page titles from catalogue keys: a route says `title: 'referrals.inbox.title'`, the window says "Orientations · Guichet".
 * A page about one record sets its own words with {@link show}.
 */
@Service()
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly words = inject(Words);
  private readonly key = signal<string | undefined>(undefined);
  private readonly own = signal<string | undefined>(undefined);

  constructor() {
    super();
    effect(() => {
      const key = this.key();
      const words = this.own() ?? (key ? this.words.say(key) : undefined);
      this.title.setTitle(words ? `${words} · ${PRODUCT}` : PRODUCT);
    });
  }

  override updateTitle(snapshot: RouterStateSnapshot): void {
    this.own.set(undefined);
    this.key.set(this.buildTitle(snapshot));
  }

  /** The title of a page about one record. Never a person's full name: titles end in the browser's history. */
  show(words: string): void {
    this.own.set(words);
  }
}
