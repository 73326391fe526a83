/** The cards of numbers: a door of their own, because the pages that show none should not carry them. */
export { NationalNumberCard } from './national-number/national-number-card';
export { OwnNumbersCard } from './own-numbers/own-numbers-card';
