import type { Routes } from '@angular/router';
import { withCatalogue } from '@guichet/platform-web-kernel';
import { ACCOUNTS_CATALOGUE } from './i18n/catalogue';
import { SignInPage } from './sign-in/sign-in-page';

/** The door: under /connexion. */
export const ACCOUNT_ROUTES: Routes = withCatalogue(ACCOUNTS_CATALOGUE, [
  { path: '', component: SignInPage, title: 'accounts.signIn.title' },
  {
    path: 'retour/:providerId',
    title: 'accounts.signIn.title',
    loadComponent: () => import('./provider/provider-return-page').then((file) => file.ProviderReturnPage),
  },
]);
