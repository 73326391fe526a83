import { Service, inject } from '@angular/core';
import type { ResolveFn, Routes } from '@angular/router';
import type { Translation, TranslocoLoader } from '@jsverse/transloco';
import { TranslocoService } from '@jsverse/transloco';
import { withFrenchSpaces } from './french-spaces';

/** The words of one scope. All its keys stand under one first word, its name: no two scopes can collide. */
export interface Catalogue {
  readonly name: string;
  readonly load: {
    readonly fr: () => Promise<{ readonly default: Translation }>;
    readonly en: () => Promise<{ readonly default: Translation }>;
  };
}

/** Loads catalogues: those of the start, then each scope's with its first route. Once a page shows, its words are there. */
@Service()
export class Catalogues implements TranslocoLoader {
  private readonly known = new Set<Catalogue>();
  private readonly loading = new Map<string, Promise<Translation>>();

  /** Makes a scope's words part of every language loaded from now on. */
  register(...catalogues: readonly Catalogue[]): void {
    for (const catalogue of catalogues) this.known.add(catalogue);
  }

  /** All words known so far in one language. Called by Transloco. */
  async getTranslation(language: string): Promise<Translation> {
    const parts = await Promise.all([...this.known].map((catalogue) => this.words(catalogue, language)));
    return parts.reduce((all, part) => ({ ...all, ...part }), {});
  }

  words(catalogue: Catalogue, language: string): Promise<Translation> {
    const id = `${catalogue.name}/${language}`;
    const found = this.loading.get(id) ?? this.read(catalogue, language);
    this.loading.set(id, found);
    // A lost connection must not leave the words missing for good.
    found.catch(() => this.loading.delete(id));
    return found;
  }

  private async read(catalogue: Catalogue, language: string): Promise<Translation> {
    if (language === 'en') return (await catalogue.load.en()).default;
    const french = (await catalogue.load.fr()).default;
    if (!language.startsWith('ar')) return withFrenchSpaces(french);
    const { pseudoArabicCatalogue } = await import('./pseudo-arabic');
    return pseudoArabicCatalogue(french);
  }
}

/** Waits until a scope's words are there in the active language. */
export function loadsCatalogue(catalogue: Catalogue): ResolveFn<boolean> {
  return async () => {
    const catalogues = inject(Catalogues);
    const transloco = inject(TranslocoService);
    catalogues.register(catalogue);
    const language = transloco.getActiveLang();
    transloco.setTranslation(await catalogues.words(catalogue, language), language);
    return true;
  };
}

/** A scope's routes with its words: `export const REFERRAL_ROUTES = withCatalogue(REFERRALS_CATALOGUE, [ … ]);` */
export function withCatalogue(catalogue: Catalogue, routes: Routes): Routes {
  return [{ path: '', resolve: { catalogue: loadsCatalogue(catalogue) }, children: routes }];
}
