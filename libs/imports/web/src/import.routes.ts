import type { Routes } from '@angular/router';
import { ORGANISATIONS_CATALOGUE } from '@guichet/organisations-web';
import { PEOPLE_CATALOGUE } from '@guichet/people-web';
import { loadsCatalogue, permitted, withCatalogue } from '@guichet/platform-web-kernel';
import { IMPORTS_CATALOGUE } from './i18n/catalogue';

const writes = { canActivate: [permitted('import.write')] };

/** Under /administration/imports. */
export const IMPORT_ROUTES: Routes = withCatalogue(IMPORTS_CATALOGUE, [
  {
    path: '',
    title: 'imports.list.title',
    canActivate: [permitted('import.read')],
    resolve: { tabs: loadsCatalogue(ORGANISATIONS_CATALOGUE) },
    loadComponent: () => import('./imports-page/imports-page').then((file) => file.ImportsPage),
  },
  {
    path: 'nouveau',
    title: 'imports.new.title',
    ...writes,
    loadComponent: () => import('./new-import/new-import').then((file) => file.NewImport),
  },
  {
    path: ':id',
    data: { breadcrumb: 'imports.page.title' },
    children: [
      {
        path: '',
        title: 'imports.page.title',
        ...writes,
        loadComponent: () => import('./import-page/import-page').then((file) => file.ImportPage),
      },
      {
        path: 'lignes',
        title: 'imports.rows.title',
        ...writes,
        loadComponent: () => import('./rows-page/rows-page').then((file) => file.RowsPage),
      },
      {
        path: 'doublons/:number',
        title: 'imports.likely.title',
        ...writes,
        resolve: { people: loadsCatalogue(PEOPLE_CATALOGUE) },
        loadComponent: () => import('./likely-page/likely-page').then((file) => file.LikelyPage),
      },
    ],
  },
]);
