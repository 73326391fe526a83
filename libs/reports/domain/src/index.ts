export { ANSWER_EDGES } from './answer-time';
export { cityDashboard } from './city-dashboard';
export type { CountedRows } from './counted-rows';
export type { DashboardRequest, ListRights } from './dashboard-request';
export { addMonths, defaultPeriod, monthOf, monthsOf, periodProblem } from './months';
export { ownDashboard } from './own-dashboard';
export { ROLE_REACH } from './role-reach';
