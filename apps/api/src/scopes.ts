import { ACCOUNT_SENTENCES, AccountsModule } from '@guichet/accounts-api';
import { ORGANISATION_SENTENCES, OrganisationsModule } from '@guichet/organisations-api';
import type { SentenceCatalogue } from '@guichet/platform-api-kernel';
import { ReferenceDataModule } from '@guichet/reference-data-api';
import { NotificationsModule } from '@guichet/notifications-api';
import { REFERRAL_SENTENCES, ReferralsModule } from '@guichet/referrals-api';
import { REPORT_SENTENCES, ReportsModule } from '@guichet/reports-api';

/** The scopes of the application, in the direction in which they may see each other. */
export const SCOPES = [ReferenceDataModule, AccountsModule, OrganisationsModule, ReferralsModule, NotificationsModule, ReportsModule];

/** Problem sentences of the scopes. */
export const SENTENCES: readonly SentenceCatalogue[] = [ACCOUNT_SENTENCES, ORGANISATION_SENTENCES, REFERRAL_SENTENCES, REPORT_SENTENCES];
