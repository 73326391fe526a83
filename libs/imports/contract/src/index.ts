export * from './import-fields';
export * from './import-life';
export * from './import-limits';
export * from './import-problems';
export * from './imports';
