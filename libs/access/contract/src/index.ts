export * from './level';
export * from './permission';
export * from './relation';
export * from './role';
export * from './role-room';
export * from './room';
export * from './sharing-agreement';
