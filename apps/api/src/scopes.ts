import { ACCOUNT_SENTENCES, AccountsModule } from '@guichet/accounts-api';
import type { SentenceCatalogue } from '@guichet/platform-api-kernel';

/** The scopes of the application, in the direction in which they may see each other. */
export const SCOPES = [AccountsModule];

/** Problem sentences of the scopes. */
export const SENTENCES: readonly SentenceCatalogue[] = [ACCOUNT_SENTENCES];
