import { provideHttpClient, withInterceptors } from '@angular/common/http';
import type { EnvironmentProviders } from '@angular/core';
import { ErrorHandler, inject, isDevMode, makeEnvironmentProviders, provideAppInitializer } from '@angular/core';
import { TitleStrategy } from '@angular/router';
import { FAILURE_WORDS, UI_CATALOGUE } from '@guichet/platform-ui/start';
import { TRANSLOCO_LOADER, provideTransloco } from '@jsverse/transloco';
import { apiInterceptor } from './http/api-interceptor';
import { ProblemWords } from './http/problem-words';
import { SpokenErrors } from './http/spoken-errors';
import { KERNEL_CATALOGUE } from './i18n/catalogue';
import type { Catalogue } from './language/catalogues';
import { Catalogues } from './language/catalogues';
import { Language } from './language/language';
import { PageTitle } from './language/page-title';
import { Preferences } from './preferences/preferences';

/** The foundation of the portal: HTTP, words, titles, preferences. `catalogues` are those of the shell itself. */
export function provideWebKernel(...catalogues: readonly Catalogue[]): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideHttpClient(withInterceptors([apiInterceptor])),
    provideTransloco({
      config: {
        availableLangs: ['fr', 'en', 'ar-XB'],
        defaultLang: 'fr',
        reRenderOnLangChange: true,
        prodMode: !isDevMode(),
      },
    }),
    { provide: TRANSLOCO_LOADER, useExisting: Catalogues },
    { provide: ErrorHandler, useExisting: SpokenErrors },
    { provide: TitleStrategy, useExisting: PageTitle },
    { provide: FAILURE_WORDS, useFactory: () => failureWords(inject(ProblemWords)) },
    provideAppInitializer(() => {
      inject(Preferences);
      inject(Catalogues).register(UI_CATALOGUE, KERNEL_CATALOGUE, ...catalogues);
      return inject(Language).start();
    }),
  ]);
}

function failureWords(words: ProblemWords): (error: unknown) => ReturnType<ProblemWords['of']> {
  return (error) => words.of(error);
}
