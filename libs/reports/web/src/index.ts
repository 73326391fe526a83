export { DASHBOARD_ROUTES } from './dashboard.routes';
