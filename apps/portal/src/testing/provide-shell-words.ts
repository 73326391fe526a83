import type { EnvironmentProviders } from '@angular/core';
import { importProvidersFrom } from '@angular/core';
import { TranslocoTestingModule } from '@jsverse/transloco';
import french from '../app/i18n/fr.json';

/** The real French words of the shell, ready at once; for specs. */
export function provideShellWords(): EnvironmentProviders {
  const translocoConfig = { availableLangs: ['fr'], defaultLang: 'fr', missingHandler: { logMissingKey: false } };
  return importProvidersFrom(
    TranslocoTestingModule.forRoot({ langs: { fr: french }, translocoConfig, preloadLangs: true }),
  );
}
