export type { ClockDocument, ClockRule } from './coverage';
export { residenceClock } from './residence-clock';
export type { Plan } from './residence-clock';
