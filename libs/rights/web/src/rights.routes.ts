import type { Routes } from '@angular/router';
import { keepsUnsavedText } from '@guichet/platform-ui';
import { permitted, withCatalogue } from '@guichet/platform-web-kernel';
import { loadsReferenceData } from '@guichet/reference-data-web';
import { RIGHTS_CATALOGUE } from './i18n/catalogue';

/** Under /dossiers/:id/lectures. */
export const READINGS_ROUTES: Routes = withCatalogue(RIGHTS_CATALOGUE, [
  {
    path: '',
    title: 'rights.readings.title',
    canActivate: [permitted('readings.read')],
    resolve: { reference: loadsReferenceData },
    loadComponent: () => import('./readings-page/readings-page').then((file) => file.ReadingsPage),
  },
]);

/** Under /dossiers/:id/droits. */
export const FILE_RIGHTS_ROUTES: Routes = withCatalogue(RIGHTS_CATALOGUE, [
  {
    path: 'nouvelle',
    title: 'rights.receive.title',
    canActivate: [permitted('rights_request.receive')],
    canDeactivate: [keepsUnsavedText],
    resolve: { reference: loadsReferenceData },
    loadComponent: () => import('./receive-page/receive-page').then((file) => file.ReceivePage),
  },
]);

/** Under /droits: one address of a request for whoever may read it. */
export const RIGHTS_ROUTES: Routes = withCatalogue(RIGHTS_CATALOGUE, [
  {
    path: 'copies/:id',
    title: 'rights.copy.title',
    canActivate: [permitted('person_copy.make')],
    resolve: { reference: loadsReferenceData },
    loadComponent: () => import('./copy-page/copy-page').then((file) => file.CopyPage),
  },
  {
    path: 'demandes/:id',
    title: 'rights.request.title',
    canActivate: [permitted('rights_request.read')],
    resolve: { reference: loadsReferenceData },
    loadComponent: () => import('./request-page/request-page').then((file) => file.RequestPage),
  },
]);
