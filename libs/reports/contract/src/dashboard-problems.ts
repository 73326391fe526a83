/** What a dashboard refuses. */
export const DASHBOARD_PROBLEMS = {
  /** The months are reversed, in the future, or more than the longest period. */
  periodImpossible: 'period_impossible',
  /** Across organisations only the periods of `Dashboard.periods`: two that overlap would give a few months away. */
  periodNotOffered: 'period_not_offered',
} as const;
export type DashboardProblem = (typeof DASHBOARD_PROBLEMS)[keyof typeof DASHBOARD_PROBLEMS];
