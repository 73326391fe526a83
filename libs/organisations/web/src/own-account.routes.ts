import type { Routes } from '@angular/router';
import { withCatalogue } from '@guichet/platform-web-kernel';
import { ORGANISATIONS_CATALOGUE } from './i18n/catalogue';

/** Under /mon-compte. */
export const OWN_ACCOUNT_ROUTES: Routes = withCatalogue(ORGANISATIONS_CATALOGUE, [
  {
    path: '',
    title: 'organisations.ownAccount.title',
    loadComponent: () => import('./own-account/own-account-page').then((file) => file.OwnAccountPage),
  },
  {
    path: 'engagement',
    title: 'organisations.undertaking.title',
    loadComponent: () => import('./undertaking/undertaking-page').then((file) => file.UndertakingPage),
  },
]);
