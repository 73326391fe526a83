export { canStep, isNoteCorrectable, lifeOf } from './case-file-life';
export { CLOCK_EXAMPLES, EXAMPLE_RULES } from './clock-examples';
export type { ClockExample } from './clock-examples';
export { datesOf } from './coverage';
export type { ClockDocument, ClockRule, PaperDates } from './coverage';
export { residenceClock } from './residence-clock';
export type { Plan } from './residence-clock';
export { listedClock } from './listed-clock';
export type { LastDocument } from './listed-clock';
