export { canStep, isNoteCorrectable, lifeOf } from './case-file-life';
export type { ClockDocument } from './coverage';
export { residenceClock } from './residence-clock';
export type { Plan } from './residence-clock';
export { listedClock } from './listed-clock';
export type { LastDocument } from './listed-clock';
