export { ACCOUNT_SENTENCES } from './account-sentences';
export { AccountsModule } from './accounts.module';
export { Credential } from './credential.entity';
export { FormDraft } from './form-drafts/form-draft.entity';
export { Passwords } from './password';
export { Session } from './session.entity';
