export { ADMINISTRATION_ROUTES } from './administration.routes';
export { DIRECTORY_ROUTES } from './directory.routes';
