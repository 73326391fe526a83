export { PEOPLE_CATALOGUE } from './i18n/catalogue';
export { NationalNumberCard } from './national-number/national-number-card';
export { PersonSearch } from './person-search/person-search';
export type { Searched } from './person-search/person-search';
