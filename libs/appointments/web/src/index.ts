export { APPOINTMENT_ROUTES } from './appointment.routes';
export { CALENDAR_FEED_SECTION, FILE_DIARY_SECTION, TEAM_HOURS_SECTION, WORKING_HOURS_SECTION } from './sections';
