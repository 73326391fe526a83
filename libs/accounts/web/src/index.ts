export { ACCOUNT_ROUTES } from './account.routes';
