import type { Routes } from '@angular/router';
import { permitted, withCatalogue } from '@guichet/platform-web-kernel';
import { CASE_FILES_CATALOGUE } from './i18n/catalogue';
import { CaseFileList } from './case-file-list/case-file-list';

/** Under /dossiers. */
export const CASE_FILE_ROUTES: Routes = withCatalogue(CASE_FILES_CATALOGUE, [
  { path: '', component: CaseFileList, title: 'caseFiles.list.title', canActivate: [permitted('case_file.list')] },
]);
