import type { Routes } from '@angular/router';
import { withCatalogue } from '@guichet/platform-web-kernel';
import { ORGANISATIONS_CATALOGUE } from './i18n/catalogue';

/** Under /activation: from the mail of an invitation, before anybody is signed in. */
export const ACTIVATION_ROUTES: Routes = withCatalogue(ORGANISATIONS_CATALOGUE, [
  {
    path: '',
    title: 'organisations.activation.title',
    loadComponent: () => import('./activation/activation-page').then((file) => file.ActivationPage),
  },
]);
