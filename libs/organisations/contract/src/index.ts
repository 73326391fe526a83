export * from './invitation';
export * from './member';
export * from './organisation';
export * from './organisation-kind';
export * from './organisation-problems';
export * from './password-rules';
export * from './team';
export * from './undertaking';
