export * from './reference-data';
export * from './reference-list';
export * from './residence-rule';
export * from './residence-rule-effect';
export * from './review-due';
