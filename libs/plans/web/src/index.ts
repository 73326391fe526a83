export { AUTONOMY_ROUTES, PLAN_ROUTES } from './plans.routes';
