import { inject } from '@angular/core';
import type { CanActivateFn, Routes } from '@angular/router';
import { Router } from '@angular/router';
import { keepsUnsavedText } from '@guichet/platform-ui';
import { permitted, withCatalogue } from '@guichet/platform-web-kernel';
import { loadsReferenceData } from '@guichet/reference-data-web';
import { DiaryPage } from './diary-page/diary-page';
import { APPOINTMENTS_CATALOGUE } from './i18n/catalogue';

/** The address always says whose diary is open, so that its tab is the current one. */
const namesWhose: CanActivateFn = ({ queryParams, queryParamMap }) =>
  queryParamMap.has('qui') ||
  inject(Router).createUrlTree(['/agenda'], { queryParams: { qui: 'moi', ...queryParams } });

/** Under /agenda. */
export const APPOINTMENT_ROUTES: Routes = withCatalogue(APPOINTMENTS_CATALOGUE, [
  {
    path: '',
    canActivate: [permitted('diary.read')],
    resolve: { reference: loadsReferenceData },
    children: [
      {
        path: '',
        component: DiaryPage,
        title: 'appointments.diary.title',
        canActivate: [namesWhose],
        runGuardsAndResolvers: 'paramsOrQueryParamsChange',
      },
      {
        path: 'taches',
        title: 'appointments.tasks.title',
        loadComponent: () => import('./tasks-page/tasks-page').then((file) => file.TasksPage),
      },
      {
        path: 'nouveau',
        title: 'appointments.form.title',
        canActivate: [permitted('diary.write')],
        canDeactivate: [keepsUnsavedText],
        loadComponent: () => import('./appointment-form/new-appointment').then((file) => file.NewAppointment),
      },
      {
        path: ':id',
        title: 'appointments.page.title',
        loadComponent: () => import('./appointment-page/appointment-page').then((file) => file.AppointmentPage),
      },
    ],
  },
]);
