export * from './break-glass';
export * from './convention';
export * from './incident';
export * from './problems';
export * from './processing-register';
export * from './retention';
export * from './unusual-reading';
