import type { Type } from '@angular/core';
import { Service, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Catalogues } from '../language/catalogues';
import type { PageSection } from './page-section';

/** The components of sections with their words, fetched once however often they stand on a page. */
@Service()
export class SectionParts {
  private readonly catalogues = inject(Catalogues);
  private readonly transloco = inject(TranslocoService);
  private readonly parts = new Map<PageSection, Promise<Type<unknown>>>();

  of(section: PageSection): Promise<Type<unknown>> {
    const part = this.parts.get(section) ?? this.fetched(section);
    this.parts.set(section, part);
    // a fetch that failed is tried again by whoever asks next
    part.catch(() => this.parts.delete(section));
    return part;
  }

  private async fetched(section: PageSection): Promise<Type<unknown>> {
    const { catalogue } = section;
    this.catalogues.register(catalogue);
    const language = this.transloco.getActiveLang();
    this.transloco.setTranslation(await this.catalogues.words(catalogue, language), language);
    return section.load();
  }
}
