export * from './dashboard';
export * from './dashboard-period';
export * from './dashboard-problems';
export * from './figure';
