import { DOCUMENT } from '@angular/common';
import { Service, computed, effect, inject, signal } from '@angular/core';
import type { InterfaceLanguage } from '../language/language';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const DENSITIES = ['comfortable', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];

interface Kept {
  readonly theme: Theme;
  readonly density: Density;
  readonly language?: InterfaceLanguage;
}

/** Also read by first-paint.js of the portal. */
const PLACE = 'guichet.preferences';
const DEFAULTS: Kept = { theme: 'system', density: 'comfortable' };

/** How this device shows the portal. Kept in the browser; holds nothing about anybody. */
@Service()
export class Preferences {
  private readonly document = inject(DOCUMENT);
  private readonly kept = signal<Kept>(read());

  readonly theme = computed(() => this.kept().theme);
  readonly density = computed(() => this.kept().density);
  readonly language = computed(() => this.kept().language);

  constructor() {
    effect(() => {
      const { theme, density } = this.kept();
      const { dataset } = this.document.documentElement;
      if (theme === 'system') delete dataset['theme'];
      else dataset['theme'] = theme;
      dataset['density'] = density;
    });
  }

  keep(change: Partial<Kept>): void {
    this.kept.update((kept) => ({ ...kept, ...change }));
    try {
      localStorage.setItem(PLACE, JSON.stringify(this.kept()));
    } catch {
      // A browser without storage keeps the choice until the tab closes.
    }
  }
}

function read(): Kept {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(PLACE) ?? '{}');
    return typeof stored === 'object' && stored !== null ? sane(stored) : DEFAULTS;
  } catch {
    return DEFAULTS;
  }
}

function sane(stored: { readonly theme?: unknown; readonly density?: unknown; readonly language?: unknown }): Kept {
  return {
    theme: THEMES.find((theme) => theme === stored.theme) ?? DEFAULTS.theme,
    density: DENSITIES.find((density) => density === stored.density) ?? DEFAULTS.density,
    language: stored.language === 'fr' || stored.language === 'en' ? stored.language : undefined,
  };
}
