import { ACCESS_SENTENCES, AccessModule } from '@guichet/access-api';
import { APPOINTMENT_SENTENCES, AppointmentsModule } from '@guichet/appointments-api';
import { ACCOUNT_SENTENCES, AccountsModule } from '@guichet/accounts-api';
import {
  CASE_FILE_SENTENCES,
  CaseFilesModule,
  ListCaseFilesModule,
  MergingModule,
  OPEN_CASE_FILE_SENTENCES,
  RECORD_SENTENCES,
} from '@guichet/case-files-api';
import { DOCUMENT_SENTENCES, DocumentsModule } from '@guichet/documents-api';
import { IMPORT_SENTENCES, ImportsModule } from '@guichet/imports-api';
import { ORGANISATION_SENTENCES, OrganisationsModule } from '@guichet/organisations-api';
import { OVERSIGHT_SENTENCES, OversightModule } from '@guichet/oversight-api';
import { PeopleModule, PERSON_SENTENCES } from '@guichet/people-api';
import type { SentenceCatalogue } from '@guichet/platform-api-kernel';
import { ReferenceDataModule, RESIDENCE_RULE_SENTENCES } from '@guichet/reference-data-api';
import { MyDayModule } from '@guichet/my-day-api';
import { NotificationsModule } from '@guichet/notifications-api';
import { PLAN_SENTENCES, PlansModule } from '@guichet/plans-api';
import { REFERRAL_SENTENCES, ReferralsModule } from '@guichet/referrals-api';
import { REPORT_SENTENCES, ReportsModule } from '@guichet/reports-api';
import { RIGHTS_SENTENCES, RightsModule } from '@guichet/rights-api';

/** The scopes of the application, in the direction in which they may see each other. */
export const SCOPES = [
  ReferenceDataModule,
  AccessModule,
  AccountsModule,
  OrganisationsModule,
  PeopleModule,
  ListCaseFilesModule,
  MergingModule,
  CaseFilesModule,
  DocumentsModule,
  PlansModule,
  ReferralsModule,
  AppointmentsModule,
  NotificationsModule,
  ReportsModule,
  OversightModule,
  MyDayModule,
  ImportsModule,
  RightsModule,
];

/** Problem sentences of the scopes. */
export const SENTENCES: readonly SentenceCatalogue[] = [
  ACCESS_SENTENCES,
  ACCOUNT_SENTENCES,
  ORGANISATION_SENTENCES,
  PERSON_SENTENCES,
  OPEN_CASE_FILE_SENTENCES,
  CASE_FILE_SENTENCES,
  DOCUMENT_SENTENCES,
  PLAN_SENTENCES,
  RECORD_SENTENCES,
  REFERRAL_SENTENCES,
  APPOINTMENT_SENTENCES,
  REPORT_SENTENCES,
  RESIDENCE_RULE_SENTENCES,
  IMPORT_SENTENCES,
  OVERSIGHT_SENTENCES,
  RIGHTS_SENTENCES,
];
