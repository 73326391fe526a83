import { ACCOUNT_SENTENCES, AccountsModule } from '@guichet/accounts-api';
import { ORGANISATION_SENTENCES, OrganisationsModule } from '@guichet/organisations-api';
import type { SentenceCatalogue } from '@guichet/platform-api-kernel';
import { ReferenceDataModule } from '@guichet/reference-data-api';

/** The scopes of the application, in the direction in which they may see each other. */
export const SCOPES = [ReferenceDataModule, AccountsModule, OrganisationsModule];

/** Problem sentences of the scopes. */
export const SENTENCES: readonly SentenceCatalogue[] = [ACCOUNT_SENTENCES, ORGANISATION_SENTENCES];
