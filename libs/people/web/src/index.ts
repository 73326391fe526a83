export { AskAccess } from './ask-access/ask-access';
export { PEOPLE_CATALOGUE } from './i18n/catalogue';
export { PersonSearch } from './person-search/person-search';
export type { Searched } from './person-search/person-search';
