export { CASE_FILE_ROUTES } from './case-file.routes';
export { SensitiveProposal } from './sensitive-proposal/sensitive-proposal';
export { CASE_FILES_CATALOGUE } from './i18n/catalogue';
