export * from './device';
export * from './factors';
export * from './machine-client';
export * from './network';
export * from './own-sessions';
export * from './provider';
export type { MemberLanguage, MemberRole, Session, SignIn } from './session';
export { MEMBER_ROLES, SESSION_PROBLEMS, SIGN_IN_LIMITS } from './session';
