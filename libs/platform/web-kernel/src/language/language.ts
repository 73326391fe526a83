import { DOCUMENT } from '@angular/common';
import { Service, computed, effect, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { Catalogues } from './catalogues';
import { Preferences } from '../preferences/preferences';

/** The languages of the interface that a member can choose. */
export const LANGUAGES = ['fr', 'en'] as const;
export type InterfaceLanguage = (typeof LANGUAGES)[number];

/** French in Arabic letters, right to left; only by `?lang=ar-XB`, to try pages, never offered. */
const RIGHT_TO_LEFT_TEST = 'ar-XB';

/** The language of the interface: chosen on this device, else the member's own, else French. */
@Service()
export class Language {
  private readonly catalogues = inject(Catalogues);
  private readonly transloco = inject(TranslocoService);
  private readonly preferences = inject(Preferences);
  private readonly document = inject(DOCUMENT);

  /** The address named a language, which counts until the page is left. */
  private askedFor = false;

  readonly active = this.transloco.activeLang;
  /** What the API is asked to answer in. */
  readonly spoken = computed<InterfaceLanguage>(() => (this.active() === 'en' ? 'en' : 'fr'));

  constructor() {
    effect(() => {
      const root = this.document.documentElement;
      root.lang = this.active();
      root.dir = this.active().startsWith('ar') ? 'rtl' : 'ltr';
    });
  }

  /** Loads the words of the first page. */
  start(): Promise<void> {
    const asked = new URLSearchParams(this.document.location.search).get('lang');
    this.askedFor = asked === 'en' || asked === 'fr';
    if (asked === RIGHT_TO_LEFT_TEST) return this.show(RIGHT_TO_LEFT_TEST);
    return this.show(asked === 'en' || asked === 'fr' ? asked : (this.preferences.language() ?? 'fr'));
  }

  /** Follows the signed-in member, unless the address asked for a language or this device has its own choice. */
  async follow(memberLanguage: InterfaceLanguage): Promise<void> {
    if (this.active() === RIGHT_TO_LEFT_TEST || this.askedFor || this.preferences.language()) return;
    await this.show(memberLanguage);
  }

  /** The member's explicit choice, kept on this device. */
  async choose(language: InterfaceLanguage): Promise<void> {
    this.preferences.keep({ language });
    await this.show(language);
  }

  private async show(language: string): Promise<void> {
    await firstValueFrom(this.transloco.load(language));
    // Transloco asks its loader once per language; scopes opened since then bring their words here.
    this.transloco.setTranslation(await this.catalogues.getTranslation(language), language);
    this.transloco.setActiveLang(language);
  }
}
