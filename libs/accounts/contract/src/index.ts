export type { MemberLanguage, MemberRole, Session, SignIn } from './session';
export { SESSION_PROBLEMS, SIGN_IN_LIMITS } from './session';
