export { CASE_FILE_ROUTES } from './case-file.routes';
