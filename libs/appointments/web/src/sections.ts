import type { PageSection } from '@guichet/platform-web-kernel';
import { APPOINTMENTS_CATALOGUE } from './i18n/catalogue';

/** Appointments and tasks on the page of a file. */
export const FILE_DIARY_SECTION: PageSection = {
  place: 'case_file',
  permission: 'diary.read',
  catalogue: APPOINTMENTS_CATALOGUE,
  load: () => import('./file-diary/file-diary').then((file) => file.FileDiarySection),
};

/** The secret calendar address on the page of one’s own account. */
export const CALENDAR_FEED_SECTION: PageSection = {
  place: 'own_account',
  permission: 'diary.read',
  catalogue: APPOINTMENTS_CATALOGUE,
  load: () => import('./calendar-feed/calendar-feed').then((file) => file.CalendarFeedCard),
};

/** One’s own working hours on the page of one’s own account. */
export const WORKING_HOURS_SECTION: PageSection = {
  place: 'own_account',
  permission: 'diary.write',
  catalogue: APPOINTMENTS_CATALOGUE,
  load: () => import('./working-hours/working-hours').then((file) => file.WorkingHoursCard),
};

/** The hours of a team, where the team is kept. */
export const TEAM_HOURS_SECTION: PageSection = {
  place: 'team',
  permission: 'team.write',
  catalogue: APPOINTMENTS_CATALOGUE,
  load: () => import('./working-hours/working-hours').then((file) => file.WorkingHoursCard),
};
