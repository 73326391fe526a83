/** A door of its own: figures are read on the pages of the city and nowhere else. */
export type { Bar } from './chart/bar-chart';
export { BarChart } from './chart/bar-chart';
