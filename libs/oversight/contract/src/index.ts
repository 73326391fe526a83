export * from './break-glass';
export * from './problems';
