export { displayName, shownNames } from './display-name';
export { guichetNumber, parseGuichetNumber } from './guichet-number';
export { formatNationalNumber, maskNationalNumber, parseNationalNumber } from './national-number';
export { nameWords, needsTransliteration } from './name-words';
export { datePartsOf, partialDate } from './partial-date';
