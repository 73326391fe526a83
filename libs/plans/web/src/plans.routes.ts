import type { Routes } from '@angular/router';
import { permitted, withCatalogue } from '@guichet/platform-web-kernel';
import { loadsReferenceData } from '@guichet/reference-data-web';
import { PLANS_CATALOGUE } from './i18n/catalogue';

/** Under /dossiers/:id/plan. */
export const PLAN_ROUTES: Routes = withCatalogue(PLANS_CATALOGUE, [
  {
    path: '',
    title: 'plans.page.title',
    canActivate: [permitted('case_file.read')],
    loadComponent: () => import('./plan-page/plan-page').then((file) => file.PlanPage),
  },
  {
    path: 'accords/:number',
    title: 'plans.agreed.title',
    canActivate: [permitted('case_file.read')],
    loadComponent: () => import('./agreed-plan-page/agreed-plan-page').then((file) => file.AgreedPlanPage),
  },
]);

/** Under /dossiers/:id/reperes. */
export const AUTONOMY_ROUTES: Routes = withCatalogue(PLANS_CATALOGUE, [
  {
    path: '',
    title: 'plans.autonomy.title',
    canActivate: [permitted('case_file.read')],
    resolve: { reference: loadsReferenceData },
    loadComponent: () => import('./autonomy-page/autonomy-page').then((file) => file.AutonomyPage),
  },
]);
