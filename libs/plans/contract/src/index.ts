export * from './agreed-plan';
export * from './autonomy';
export * from './plan';
export * from './plan-limits';
export * from './plan-problems';
export * from './urgency';
export * from './vocabularies';
