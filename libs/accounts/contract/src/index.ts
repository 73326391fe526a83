export type { MemberLanguage, MemberRole, Session, SignIn } from './session';
export { MEMBER_LANGUAGES, MEMBER_ROLES, SESSION_PROBLEMS, SIGN_IN_LIMITS } from './session';
