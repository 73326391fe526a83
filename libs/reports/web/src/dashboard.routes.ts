import type { Routes } from '@angular/router';
import { permitted, withCatalogue } from '@guichet/platform-web-kernel';
import { loadsReferenceData } from '@guichet/reference-data-web';
import { REPORTS_CATALOGUE } from './i18n/catalogue';

/** Under /tableaux-de-bord. */
export const DASHBOARD_ROUTES: Routes = withCatalogue(REPORTS_CATALOGUE, [
  {
    path: '',
    title: 'reports.title',
    canActivate: [permitted('dashboard.read')],
    resolve: { reference: loadsReferenceData },
    loadComponent: () => import('./dashboard-page/dashboard-page').then((file) => file.DashboardPage),
  },
]);
