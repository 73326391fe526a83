import type { Routes } from '@angular/router';
import { ROOMS } from '@guichet/access-contract';
import { PEOPLE_CATALOGUE } from '@guichet/people-web';
import { keepsUnsavedText } from '@guichet/platform-ui';
import { loadsCatalogue, permitted, withCatalogue } from '@guichet/platform-web-kernel';
import { CASE_FILES_CATALOGUE } from './i18n/catalogue';

const ROOM_PATH = new Set<string>(ROOMS);

/** Under /dossiers. */
export const CASE_FILE_ROUTES: Routes = withCatalogue(CASE_FILES_CATALOGUE, [
  {
    path: '',
    title: 'caseFiles.list.title',
    canActivate: [permitted('case_file.list')],
    resolve: { words: loadsCatalogue(PEOPLE_CATALOGUE) },
    loadComponent: () => import('./case-file-list/case-file-list').then((file) => file.CaseFileList),
  },
  {
    path: 'nouveau',
    title: 'caseFiles.open.title',
    canActivate: [permitted('case_file.open')],
    canDeactivate: [keepsUnsavedText],
    resolve: { words: loadsCatalogue(PEOPLE_CATALOGUE) },
    loadComponent: () => import('./open-file-page/open-file-page').then((file) => file.OpenFilePage),
  },
  {
    path: 'doublons',
    title: 'caseFiles.duplicates.title',
    canActivate: [permitted('person.merge')],
    loadComponent: () => import('./duplicates-page/duplicates-page').then((file) => file.DuplicatesPage),
  },
  {
    path: ':id',
    canActivate: [permitted('case_file.read')],
    loadComponent: () => import('./case-file-page/case-file-page').then((file) => file.CaseFilePage),
  },
  {
    path: ':id/fil',
    title: 'caseFiles.timeline.title',
    canActivate: [permitted('case_file.read')],
    loadComponent: () => import('./timeline-page/timeline-page').then((file) => file.TimelinePage),
  },
  {
    path: ':id/nouveautes',
    title: 'caseFiles.changes.title',
    canActivate: [permitted('case_file.read')],
    loadComponent: () => import('./changes-page/changes-page').then((file) => file.ChangesPage),
  },
  {
    path: ':id/accord',
    title: 'caseFiles.agreement.new',
    canActivate: [permitted('agreement.record')],
    loadComponent: () => import('./agreement-page/agreement-page').then((file) => file.AgreementPage),
  },
  {
    path: ':id/releve',
    title: 'caseFiles.briefing.title',
    canActivate: [permitted('case_file.read')],
    loadComponent: () => import('./briefing-page/briefing-page').then((file) => file.BriefingPage),
  },
  {
    path: ':id/:room',
    canMatch: [(_route, segments) => ROOM_PATH.has(segments[1]?.path ?? '')],
    canActivate: [permitted('case_file.read')],
    resolve: { words: loadsCatalogue(PEOPLE_CATALOGUE) },
    loadComponent: () => import('./room-page/room-page').then((file) => file.RoomPage),
  },
]);
