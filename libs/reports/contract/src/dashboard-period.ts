/** Whole months, YYYY-MM, both included. A month that has not ended counts up to now. */
export interface MonthRange {
  readonly from: string;
  readonly to: string;
}

/** The longest period of one dashboard. */
export const PERIOD_MONTHS_MAX = 36;
/** The period unless another is asked: this month and the eleven before it. */
export const PERIOD_MONTHS_DEFAULT = 12;
/** Months of the series of opened and closed files, the current one included, whatever the period. */
export const SERIES_MONTHS = 18;
/** Days ahead in which the opening of a renewal window is counted, today included. */
export const WINDOW_DAYS = 60;
/** Months ahead in which the expiry of residence documents is counted, the current one included. */
export const EXPIRY_MONTHS = 9;

/** `GET /api/dashboard` and `GET /api/dashboard.csv`. */
export interface DashboardQuery {
  /** First month, YYYY-MM. */
  readonly from?: string;
  /** Last month, YYYY-MM. */
  readonly to?: string;
  /** Only for those who look across organisations: show one. */
  readonly organisation?: string;
}
