export * from './break-glass';
export * from './convention';
export * from './incident';
export * from './problems';
export * from './retention';
export * from './unusual-reading';
