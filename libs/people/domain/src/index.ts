export { displayName, shownNames } from './display-name';
export { guichetNumber, parseGuichetNumber } from './guichet-number';
export { nameWords, needsTransliteration } from './name-words';
export { ageRange, datePartsOf, datesAgree, partialDate } from './partial-date';
export type { DateParts } from './partial-date';
