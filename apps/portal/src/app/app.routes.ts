import type { Routes } from '@angular/router';
import { signedIn } from '@guichet/platform-web-kernel';

/** Every place of the portal. A place's own pages are in the routes of its library. */
export const routes: Routes = [
  {
    path: 'connexion',
    loadComponent: () => import('./shell/door').then((file) => file.Door),
    loadChildren: () => import('@guichet/accounts-web').then((library) => library.ACCOUNT_ROUTES),
  },
  {
    path: 'activation',
    loadComponent: () => import('./shell/door').then((file) => file.Door),
    loadChildren: () => import('@guichet/organisations-web').then((library) => library.ACTIVATION_ROUTES),
  },
  {
    path: 'accessibilite',
    loadComponent: () => import('./shell/door').then((file) => file.Door),
    children: [
      {
        path: '',
        title: 'shell.accessibility.title',
        loadComponent: () => import('./pages/accessibility-page').then((file) => file.AccessibilityPage),
      },
    ],
  },
  {
    path: 'verification',
    loadComponent: () => import('./shell/door').then((file) => file.Door),
    loadChildren: () => import('@guichet/documents-web').then((library) => library.VERIFICATION_ROUTES),
  },
  {
    path: 'erreur',
    loadComponent: () => import('./shell/door').then((file) => file.Door),
    children: [
      {
        path: '',
        title: 'shell.failure.title',
        loadComponent: () => import('./pages/failure-page').then((file) => file.FailurePage),
      },
    ],
  },
  {
    path: '',
    canActivate: [signedIn],
    loadComponent: () => import('./shell/shell').then((file) => file.Shell),
    children: [
      {
        path: '',
        pathMatch: 'full',
        loadComponent: () => import('./pages/first-place').then((file) => file.FirstPlace),
      },
      {
        path: 'ma-journee',
        data: { breadcrumb: 'shell.place.myDay' },
        loadChildren: () => import('@guichet/my-day-web').then((library) => library.MY_DAY_ROUTES),
      },
      {
        path: 'dossiers/:id/documents',
        data: { breadcrumb: 'shell.place.caseFiles' },
        loadChildren: () => import('@guichet/documents-web').then((library) => library.DOCUMENT_ROUTES),
      },
      {
        path: 'dossiers',
        data: { breadcrumb: 'shell.place.caseFiles' },
        children: [
          {
            path: ':id/lectures',
            loadChildren: () => import('@guichet/rights-web').then((library) => library.READINGS_ROUTES),
          },
          {
            path: ':id/droits',
            loadChildren: () => import('@guichet/rights-web').then((library) => library.FILE_RIGHTS_ROUTES),
          },
          {
            path: ':id/plan',
            loadChildren: () => import('@guichet/plans-web').then((library) => library.PLAN_ROUTES),
          },
          {
            path: ':id/reperes',
            loadChildren: () => import('@guichet/plans-web').then((library) => library.AUTONOMY_ROUTES),
          },
          {
            path: '',
            loadChildren: () => import('@guichet/case-files-web').then((library) => library.CASE_FILE_ROUTES),
          },
        ],
      },
      {
        path: 'orientations',
        data: { breadcrumb: 'shell.place.referrals' },
        loadChildren: () => import('@guichet/referrals-web').then((library) => library.REFERRAL_ROUTES),
      },
      {
        path: 'agenda',
        data: { breadcrumb: 'shell.place.diary' },
        loadChildren: () => import('@guichet/appointments-web').then((library) => library.APPOINTMENT_ROUTES),
      },
      {
        path: 'annuaire',
        data: { breadcrumb: 'shell.place.directory' },
        loadChildren: () => import('@guichet/organisations-web').then((library) => library.DIRECTORY_ROUTES),
      },
      {
        path: 'tableaux-de-bord',
        data: { breadcrumb: 'shell.place.dashboards' },
        loadChildren: () => import('@guichet/reports-web').then((library) => library.DASHBOARD_ROUTES),
      },
      {
        path: 'droits',
        loadChildren: () => import('@guichet/rights-web').then((library) => library.RIGHTS_ROUTES),
      },
      {
        path: 'acces-d-urgence',
        loadChildren: () => import('@guichet/oversight-web').then((library) => library.BREAK_GLASS_ROUTES),
      },
      {
        path: 'administration/protection-des-donnees',
        loadChildren: () => import('@guichet/oversight-web').then((library) => library.PROTECTION_DESK_ROUTES),
      },
      {
        path: 'administration/matrice',
        loadChildren: () => import('@guichet/oversight-web').then((library) => library.MATRIX_ROUTES),
      },
      {
        path: 'administration',
        data: { breadcrumb: 'shell.place.administration' },
        children: [
          {
            path: 'imports',
            data: { breadcrumb: 'imports.list.title' },
            loadChildren: () => import('@guichet/imports-web').then((library) => library.IMPORT_ROUTES),
          },
          {
            path: '',
            loadChildren: () => import('@guichet/organisations-web').then((library) => library.ADMINISTRATION_ROUTES),
          },
        ],
      },
      {
        path: 'mon-compte',
        loadChildren: () => import('@guichet/organisations-web').then((library) => library.OWN_ACCOUNT_ROUTES),
      },
      {
        path: '**',
        title: 'shell.notFound.title',
        loadComponent: () => import('./pages/not-found-page').then((file) => file.NotFoundPage),
      },
    ],
  },
];
