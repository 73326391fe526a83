export { AdministrationTabs } from './administration/administration-tabs';
export { ACTIVATION_ROUTES } from './activation.routes';
export { ADMINISTRATION_ROUTES } from './administration.routes';
export { ORGANISATIONS_CATALOGUE } from './i18n/catalogue';
export { DIRECTORY_ROUTES } from './directory.routes';
export { DIRECTORY_SOURCE } from './directory-source';
export { OWN_ACCOUNT_ROUTES } from './own-account.routes';
