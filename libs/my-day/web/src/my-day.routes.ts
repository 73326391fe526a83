import type { Routes } from '@angular/router';
import { permitted, withCatalogue } from '@guichet/platform-web-kernel';
import { loadsReferenceData } from '@guichet/reference-data-web';
import { MY_DAY_CATALOGUE } from './i18n/catalogue';
import { MyDayPage } from './my-day-page/my-day-page';

/** Under /ma-journee. */
export const MY_DAY_ROUTES: Routes = withCatalogue(MY_DAY_CATALOGUE, [
  {
    path: '',
    component: MyDayPage,
    title: 'myDay.page.title',
    canActivate: [permitted('my_day.read')],
    resolve: { reference: loadsReferenceData },
  },
]);
