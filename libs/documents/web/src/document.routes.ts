import type { Routes } from '@angular/router';
import { keepsUnsavedText } from '@guichet/platform-ui';
import { permitted, withCatalogue } from '@guichet/platform-web-kernel';
import { DOCUMENTS_CATALOGUE } from './i18n/catalogue';

/** Under /dossiers/:id/documents. */
export const DOCUMENT_ROUTES: Routes = withCatalogue(DOCUMENTS_CATALOGUE, [
  {
    path: '',
    title: 'documents.page.title',
    canActivate: [permitted('case_file.read')],
    canDeactivate: [keepsUnsavedText],
    loadComponent: () => import('./documents-page/documents-page').then((file) => file.DocumentsPage),
  },
]);

const verification = () => import('./verification-page/verification-page').then((file) => file.VerificationPage);

/** Under /verification: open to everybody. */
export const VERIFICATION_ROUTES: Routes = withCatalogue(DOCUMENTS_CATALOGUE, [
  { path: '', title: 'documents.verify.title', loadComponent: verification },
  { path: ':code', title: 'documents.verify.title', loadComponent: verification },
]);
