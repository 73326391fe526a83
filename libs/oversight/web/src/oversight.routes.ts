import type { Routes } from '@angular/router';
import { keepsUnsavedText } from '@guichet/platform-ui';
import { permitted, withCatalogue } from '@guichet/platform-web-kernel';
import { loadsReferenceData } from '@guichet/reference-data-web';
import { OVERSIGHT_CATALOGUE } from './i18n/catalogue';

const page = () => import('./break-glass-page/break-glass-page').then((file) => file.BreakGlassPage);
const opens = {
  title: 'oversight.open.title',
  canActivate: [permitted('break_glass.open')],
  canDeactivate: [keepsUnsavedText],
  resolve: { reference: loadsReferenceData },
  loadComponent: page,
};

/** Under /acces-d-urgence. */
export const BREAK_GLASS_ROUTES: Routes = withCatalogue(OVERSIGHT_CATALOGUE, [
  { path: '', pathMatch: 'full', ...opens },
  {
    path: 'examens',
    title: 'oversight.reviews.title',
    canActivate: [permitted('break_glass.review')],
    resolve: { reference: loadsReferenceData },
    loadComponent: () => import('./reviews/reviews-page').then((file) => file.ReviewsPage),
  },
  { path: ':id', ...opens },
]);

/** Under /administration/protection-des-donnees. */
export const PROTECTION_DESK_ROUTES: Routes = withCatalogue(OVERSIGHT_CATALOGUE, [
  {
    path: '',
    title: 'oversight.desk.title',
    canActivate: [permitted('protection_desk.read')],
    resolve: { reference: loadsReferenceData },
    loadComponent: () => import('./desk/desk-page').then((file) => file.DeskPage),
  },
  {
    path: 'lectures-inhabituelles',
    title: 'oversight.unusual.title',
    canActivate: [permitted('unusual_reading.review')],
    loadComponent: () => import('./unusual/unusual-page').then((file) => file.UnusualPage),
  },
  {
    path: 'conventions',
    title: 'oversight.conventions.title',
    canActivate: [permitted('convention_paper.read')],
    loadComponent: () => import('./conventions/conventions-page').then((file) => file.ConventionsPage),
  },
  {
    path: 'conventions/:id',
    title: 'oversight.conventions.ofOne',
    canActivate: [permitted('convention_paper.read')],
    loadComponent: () => import('./conventions/convention-page').then((file) => file.ConventionPage),
  },
  {
    path: 'registre',
    title: 'oversight.register.title',
    canActivate: [permitted('protection_desk.read')],
    loadComponent: () => import('./register/register-page').then((file) => file.RegisterPage),
  },
  {
    path: 'conservation',
    title: 'oversight.retention.title',
    canActivate: [permitted('retention.approve')],
    resolve: { reference: loadsReferenceData },
    loadComponent: () => import('./retention/retention-page').then((file) => file.RetentionPage),
  },
  {
    path: 'conservation/:id',
    title: 'oversight.retention.title',
    canActivate: [permitted('retention.approve')],
    loadComponent: () => import('./retention/retention-list-page').then((file) => file.RetentionListPage),
  },
  {
    path: 'incident',
    title: 'oversight.incident.title',
    canActivate: [permitted('access_record.read')],
    resolve: { reference: loadsReferenceData },
    loadComponent: () => import('./incident/incident-page').then((file) => file.IncidentPage),
  },
]);

/** Under /administration/matrice. */
export const MATRIX_ROUTES: Routes = withCatalogue(OVERSIGHT_CATALOGUE, [
  {
    path: '',
    title: 'oversight.matrix.title',
    canActivate: [permitted('access_matrix.read')],
    loadComponent: () => import('./matrix/matrix-page').then((file) => file.MatrixPage),
  },
]);
