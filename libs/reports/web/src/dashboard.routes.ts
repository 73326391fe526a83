import type { Routes } from '@angular/router';
import { permitted, withCatalogue } from '@guichet/platform-web-kernel';
import { REPORTS_CATALOGUE } from './i18n/catalogue';
import { DashboardPage } from './dashboard-page/dashboard-page';

/** Under /tableaux-de-bord. */
export const DASHBOARD_ROUTES: Routes = withCatalogue(REPORTS_CATALOGUE, [
  { path: '', component: DashboardPage, title: 'reports.dashboard.title', canActivate: [permitted('dashboard.read')] },
]);
