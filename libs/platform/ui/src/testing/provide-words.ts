import type { EnvironmentProviders } from '@angular/core';
import { importProvidersFrom } from '@angular/core';
import { TranslocoTestingModule } from '@jsverse/transloco';
import french from '../i18n/fr.json';

/** The real French words of the parts, ready at once; for specs. */
export function provideUiWords(): EnvironmentProviders {
  return importProvidersFrom(
    TranslocoTestingModule.forRoot({
      langs: { fr: french },
      translocoConfig: { availableLangs: ['fr'], defaultLang: 'fr' },
      preloadLangs: true,
    }),
  );
}
