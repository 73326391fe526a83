export { ACCOUNT_ROUTES } from './account.routes';
export { FreshProofDialog } from './fresh-proof/fresh-proof-dialog';
export { OWN_FACTORS_SECTION, OWN_PROVIDER_SECTION, OWN_SESSIONS_SECTION } from './sections';
export { SessionEndsDialog } from './session-ends/session-ends-dialog';
