import type { Routes } from '@angular/router';
import { CASE_FILES_CATALOGUE } from '@guichet/case-files-web';
import { keepsUnsavedText } from '@guichet/platform-ui';
import { loadsCatalogue } from '@guichet/platform-web-kernel';
import { ReferralFormPage } from './referral-form-page';

/** Recording an agreement is a form of the case file, with its own words. */
const words = loadsCatalogue(CASE_FILES_CATALOGUE);

/** Under /orientations/nouvelle?dossier=…: a new referral. */
export const NEW_REFERRAL_ROUTES: Routes = [
  {
    path: '',
    component: ReferralFormPage,
    title: 'referrals.form.title',
    resolve: { words },
    canDeactivate: [keepsUnsavedText],
  },
];

/** Under /orientations/:id/brouillon: a draft taken up again. */
export const DRAFT_ROUTES: Routes = [
  {
    path: '',
    component: ReferralFormPage,
    title: 'referrals.form.draftTitle',
    resolve: { words },
    canDeactivate: [keepsUnsavedText],
  },
];
