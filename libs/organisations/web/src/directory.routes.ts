import type { Routes } from '@angular/router';
import { permitted, withCatalogue } from '@guichet/platform-web-kernel';
import { loadsReferenceData } from '@guichet/reference-data-web';
import { ORGANISATIONS_CATALOGUE } from './i18n/catalogue';

/** Under /annuaire. */
export const DIRECTORY_ROUTES: Routes = withCatalogue(ORGANISATIONS_CATALOGUE, [
  {
    path: '',
    title: 'organisations.directory.title',
    canActivate: [permitted('directory.read')],
    resolve: { reference: loadsReferenceData },
    loadComponent: () => import('./directory/organisation-directory').then((file) => file.OrganisationDirectory),
  },
  {
    path: ':id',
    title: 'organisations.directory.title',
    canActivate: [permitted('directory.read')],
    resolve: { reference: loadsReferenceData },
    loadComponent: () => import('./organisation-page/organisation-page').then((file) => file.OrganisationPage),
  },
]);
