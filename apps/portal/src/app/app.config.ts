import type { ApplicationConfig } from '@angular/core';
import { inject, provideBrowserGlobalErrorListeners } from '@angular/core';
import {
  RedirectCommand,
  Router,
  provideRouter,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
  withPreloading,
} from '@angular/router';
import { PAGE_SECTIONS, PALETTE_SOURCES, provideWebKernel } from '@guichet/platform-web-kernel';
import { routes } from './app.routes';
import { SHELL_CATALOGUE } from './i18n/catalogue';
import { LastFailure } from './pages/last-failure';
import { HoveredPlaces } from './shell/hovered-places';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideWebKernel(SHELL_CATALOGUE),
    {
      provide: PALETTE_SOURCES,
      multi: true,
      useValue: () => import('./palette/people-source').then((file) => file.PEOPLE_SOURCE),
    },
    {
      provide: PALETTE_SOURCES,
      multi: true,
      useValue: () => import('@guichet/organisations-web').then((library) => library.DIRECTORY_SOURCE),
    },
    {
      provide: PAGE_SECTIONS,
      multi: true,
      useValue: () => import('@guichet/appointments-web').then((library) => library.FILE_DIARY_SECTION),
    },
    {
      provide: PAGE_SECTIONS,
      multi: true,
      useValue: () => import('@guichet/appointments-web').then((library) => library.CALENDAR_FEED_SECTION),
    },
    {
      provide: PAGE_SECTIONS,
      multi: true,
      useValue: () => import('@guichet/appointments-web').then((library) => library.WORKING_HOURS_SECTION),
    },
    {
      provide: PAGE_SECTIONS,
      multi: true,
      useValue: () => import('@guichet/appointments-web').then((library) => library.TEAM_HOURS_SECTION),
    },
    {
      provide: PAGE_SECTIONS,
      multi: true,
      useValue: () => import('@guichet/accounts-web').then((library) => library.OWN_FACTORS_SECTION),
    },
    {
      provide: PAGE_SECTIONS,
      multi: true,
      useValue: () => import('@guichet/accounts-web').then((library) => library.OWN_PROVIDER_SECTION),
    },
    {
      provide: PAGE_SECTIONS,
      multi: true,
      useValue: () => import('@guichet/accounts-web').then((library) => library.OWN_SESSIONS_SECTION),
    },
    {
      provide: PAGE_SECTIONS,
      multi: true,
      useValue: () => import('@guichet/oversight-web').then((library) => library.REVIEWS_SECTION),
    },
    {
      provide: PAGE_SECTIONS,
      multi: true,
      useValue: () => import('@guichet/rights-web').then((library) => library.REQUESTS_SECTION),
    },
    {
      provide: PAGE_SECTIONS,
      multi: true,
      useValue: () => import('@guichet/oversight-web').then((library) => library.RESTRICTIONS_SECTION),
    },
    {
      provide: PAGE_SECTIONS,
      multi: true,
      useValue: () => import('@guichet/oversight-web').then((library) => library.CONFLICTS_SECTION),
    },
    {
      provide: PAGE_SECTIONS,
      multi: true,
      useValue: () => import('@guichet/oversight-web').then((library) => library.RATES_SECTION),
    },
    {
      provide: PAGE_SECTIONS,
      multi: true,
      useValue: () => import('@guichet/oversight-web').then((library) => library.MACHINES_SECTION),
    },
    {
      provide: PAGE_SECTIONS,
      multi: true,
      useValue: () => import('@guichet/oversight-web').then((library) => library.OWN_CONFLICTS_SECTION),
    },
    {
      provide: PAGE_SECTIONS,
      multi: true,
      useValue: () => import('@guichet/oversight-web').then((library) => library.OWN_RECEPTION_SECTION),
    },
    {
      provide: PAGE_SECTIONS,
      multi: true,
      useValue: () => import('@guichet/oversight-web').then((library) => library.ORGANISATION_CONVENTIONS_SECTION),
    },
    {
      provide: PAGE_SECTIONS,
      multi: true,
      useValue: () => import('@guichet/rights-web').then((library) => library.FILE_RIGHTS_SECTION),
    },
    {
      provide: PAGE_SECTIONS,
      multi: true,
      useValue: () => import('@guichet/rights-web').then((library) => library.RESTRICTION_SECTION),
    },
    {
      provide: PAGE_SECTIONS,
      multi: true,
      useValue: () => import('@guichet/rights-web').then((library) => library.RECEIVED_NOTICES_SECTION),
    },
    {
      provide: PAGE_SECTIONS,
      multi: true,
      useValue: () => import('@guichet/rights-web').then((library) => library.RECORD_STATEMENTS_SECTION),
    },
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
      withPreloading(HoveredPlaces),
      withNavigationErrorHandler(({ error, url }) => {
        inject(LastFailure).keep(error, url);
        return new RedirectCommand(inject(Router).parseUrl('/erreur'), { skipLocationChange: true });
      }),
    ),
  ],
};
