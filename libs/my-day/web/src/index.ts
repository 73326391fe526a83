export { MY_DAY_ROUTES } from './my-day.routes';
