import type { Routes } from '@angular/router';
import { permitted, withCatalogue } from '@guichet/platform-web-kernel';
import { ORGANISATIONS_CATALOGUE } from './i18n/catalogue';
import { OrganisationDirectory } from './organisation-directory/organisation-directory';

/** Under /annuaire. */
export const DIRECTORY_ROUTES: Routes = withCatalogue(ORGANISATIONS_CATALOGUE, [
  {
    path: '',
    component: OrganisationDirectory,
    title: 'organisations.directory.title',
    canActivate: [permitted('directory.read')],
  },
]);
