import type { Routes } from '@angular/router';
import { permitted, withCatalogue } from '@guichet/platform-web-kernel';
import { ORGANISATIONS_CATALOGUE } from './i18n/catalogue';
import { AdministrationPage } from './administration-page/administration-page';

/** Under /administration. */
export const ADMINISTRATION_ROUTES: Routes = withCatalogue(ORGANISATIONS_CATALOGUE, [
  {
    path: '',
    component: AdministrationPage,
    title: 'organisations.administration.title',
    canActivate: [permitted('administration.read')],
  },
]);
