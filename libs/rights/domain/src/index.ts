export { copySections, numbersIn } from './copy-sections';
export type { TextStanding } from './copy-sections';
export { freeTexts } from './free-text';
export type { FreeText } from './free-text';
export { namesOfOthers, proposedMasks } from './proposed-masks';
export { reviewedItems } from './reviewed-copy';
export type { Decided, Marks } from './reviewed-copy';
