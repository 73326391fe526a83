import { inject } from '@angular/core';
import type { CanActivateFn, Routes } from '@angular/router';
import { Router } from '@angular/router';
import { permitted, withCatalogue } from '@guichet/platform-web-kernel';
import { loadsReferenceData } from '@guichet/reference-data-web';
import { REFERRALS_CATALOGUE } from './i18n/catalogue';
import { ReferralInbox } from './inbox/referral-inbox';

/** The address always says which box is open, so that its tab is the current one. */
const namesBox: CanActivateFn = ({ queryParams, queryParamMap }) =>
  queryParamMap.has('box') ||
  inject(Router).createUrlTree(['/orientations'], { queryParams: { box: 'to_answer', ...queryParams } });

/** Under /orientations. */
export const REFERRAL_ROUTES: Routes = withCatalogue(REFERRALS_CATALOGUE, [
  {
    path: '',
    resolve: { reference: loadsReferenceData },
    children: [
      {
        path: '',
        component: ReferralInbox,
        title: 'referrals.inbox.title',
        canActivate: [permitted('referral.read'), namesBox],
        runGuardsAndResolvers: 'paramsOrQueryParamsChange',
      },
      {
        path: 'nouvelle',
        canActivate: [permitted('referral.write')],
        data: { breadcrumb: 'referrals.form.title' },
        loadChildren: () => import('./referral-form/referral-form.routes').then((file) => file.NEW_REFERRAL_ROUTES),
      },
      {
        path: ':id/brouillon',
        canActivate: [permitted('referral.write')],
        data: { breadcrumb: 'referrals.form.draftTitle' },
        loadChildren: () => import('./referral-form/referral-form.routes').then((file) => file.DRAFT_ROUTES),
      },
      {
        path: ':id',
        title: 'referrals.page.title',
        canActivate: [permitted('referral.read')],
        loadComponent: () => import('./referral-page/referral-page').then((file) => file.ReferralPage),
      },
    ],
  },
]);
