export { ContactMethod } from './contact-method.entity';
export { PersonAlias } from './person-alias.entity';
export { PersonLanguage } from './person-language.entity';
export { PersonNationality } from './person-nationality.entity';
export { Person } from './person.entity';
