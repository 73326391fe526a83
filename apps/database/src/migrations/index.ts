import { Foundation1763800000000 } from './1763800000000-foundation';
import { ReferenceVersion1763800200000 } from './1763800200000-reference-version';
import { Administration1763800210000 } from './1763800210000-administration';
import { ReferralCommands1763800300000 } from './1763800300000-referral-commands';
import { CaseFileRooms1763800400000 } from './1763800400000-case-file-rooms';
import { PersonSearch1763800450000 } from './1763800450000-person-search';
import { ReportSummaries1763800500000 } from './1763800500000-report-summaries';
import { MoreRooms1763800600000 } from './1763800600000-more-rooms';
import { Plans1763810001000 } from './1763810001000-plans';
import { Documents1763820000000 } from './1763820000000-documents';
import { Diary1763830000000 } from './1763830000000-diary';
import { ResidenceRules1763840000000 } from './1763840000000-residence-rules';
import { ResidenceReminders1763840010000 } from './1763840010000-residence-reminders';
import { NationalNumber1763850000000 } from './1763850000000-national-number';
import { Finding1763850010000 } from './1763850010000-finding';
import { Merging1763850020000 } from './1763850020000-merging';
import { Closing1763850030000 } from './1763850030000-closing';
import { LifeRecords1763860000000 } from './1763860000000-life-records';
import { Learning1763870000000 } from './1763870000000-learning';
import { OpenUrgencyExcuses1763900000000 } from './1763900000000-open-urgency-excuses';
import { Imports1764000000000 } from './1764000000000-imports';
import { NotesAndTimeline1764000000100 } from './1764000000100-notes-and-timeline';
import { FormDrafts1764000000200 } from './1764000000200-form-drafts';
import { MoreLetters1764000000300 } from './1764000000300-more-letters';
import { UrgencyNotice1764000000310 } from './1764000000310-urgency-notice';
import { SignIn1764000000400 } from './1764000000400-sign-in';
import { Invitations1764000000410 } from './1764000000410-invitations';
import { Providers1764000000420 } from './1764000000420-providers';
import { Record1764000000500 } from './1764000000500-record';
import { AgreementProofs1764000000600 } from './1764000000600-agreement-proofs';
import { BreakGlass1764000000700 } from './1764000000700-break-glass';
import { PersonRights1764100000000 } from './1764100000000-person-rights';
import { PersonCopies1764100000010 } from './1764100000010-person-copies';
import { Incident1764100000100 } from './1764100000100-incident';
import { UnusualReadings1764100000110 } from './1764100000110-unusual-readings';
import { Retention1764100000120 } from './1764100000120-retention';
import { Conventions1764100000130 } from './1764100000130-conventions';
import { ProcessingRegister1764100000140 } from './1764100000140-processing-register';
import { PersonKeys1764100000200 } from './1764100000200-person-keys';
import { DecisionModel1764100000300 } from './1764100000300-decision-model';
import { EndedAccess1764100000310 } from './1764100000310-ended-access';
import { WholeDestruction1764100000350 } from './1764100000350-whole-destruction';
import { MachineClients1764200000000 } from './1764200000000-machine-clients';
import { StoredBytes1764200000100 } from './1764200000100-stored-bytes';
import { PersonAnswers1764200000110 } from './1764200000110-person-answers';
import { ListOrders1764200000300 } from './1764200000300-list-orders';
import { PersonChanges1764200000310 } from './1764200000310-person-changes';
import { ReportPapersByFile1764200000320 } from './1764200000320-report-papers-by-file';
import { ConventionPapers1764200000400 } from './1764200000400-convention-papers';
import { Undertakings1764200000410 } from './1764200000410-undertakings';
import { RegisterTables1764200000420 } from './1764200000420-register-tables';
import { SealedTexts1764200000500 } from './1764200000500-sealed-texts';
import { SealedReviews1764200000600 } from './1764200000600-sealed-reviews';
import { SafeReminders1764200000700 } from './1764200000700-safe-reminders';
import { QuietDiary1764200000710 } from './1764200000710-quiet-diary';
import { DepartingAppointments1764200000750 } from './1764200000750-departing-appointments';
import { ImportRights1764200000800 } from './1764200000800-import-rights';
import { LeavingATeam1764200000850 } from './1764200000850-leaving-a-team';
import { LastAdministrator1764200000855 } from './1764200000855-last-administrator';
import { DepartingTasks1764200000860 } from './1764200000860-departing-tasks';
import { SecondFactorRules1764200000880 } from './1764200000880-second-factor-rules';
import { RecoveredAccounts1764200000881 } from './1764200000881-recovered-accounts';
import { InvitationsEnd1764200000882 } from './1764200000882-invitations-end';
import { NetworkWait1764200000883 } from './1764200000883-network-wait';

/** Every migration, oldest first. */
export const MIGRATIONS = [
  Foundation1763800000000,
  ReferenceVersion1763800200000,
  Administration1763800210000,
  ReferralCommands1763800300000,
  CaseFileRooms1763800400000,
  PersonSearch1763800450000,
  ReportSummaries1763800500000,
  MoreRooms1763800600000,
  Plans1763810001000,
  Documents1763820000000,
  Diary1763830000000,
  ResidenceRules1763840000000,
  ResidenceReminders1763840010000,
  NationalNumber1763850000000,
  Finding1763850010000,
  Merging1763850020000,
  Closing1763850030000,
  LifeRecords1763860000000,
  Learning1763870000000,
  OpenUrgencyExcuses1763900000000,
  Imports1764000000000,
  NotesAndTimeline1764000000100,
  FormDrafts1764000000200,
  MoreLetters1764000000300,
  UrgencyNotice1764000000310,
  SignIn1764000000400,
  Invitations1764000000410,
  Providers1764000000420,
  Record1764000000500,
  AgreementProofs1764000000600,
  BreakGlass1764000000700,
  PersonRights1764100000000,
  PersonCopies1764100000010,
  Incident1764100000100,
  UnusualReadings1764100000110,
  Retention1764100000120,
  Conventions1764100000130,
  ProcessingRegister1764100000140,
  PersonKeys1764100000200,
  DecisionModel1764100000300,
  EndedAccess1764100000310,
  WholeDestruction1764100000350,
  MachineClients1764200000000,
  StoredBytes1764200000100,
  PersonAnswers1764200000110,
  ListOrders1764200000300,
  PersonChanges1764200000310,
  ReportPapersByFile1764200000320,
  ConventionPapers1764200000400,
  Undertakings1764200000410,
  RegisterTables1764200000420,
  SealedTexts1764200000500,
  SealedReviews1764200000600,
  SafeReminders1764200000700,
  QuietDiary1764200000710,
  DepartingAppointments1764200000750,
  ImportRights1764200000800,
  LeavingATeam1764200000850,
  LastAdministrator1764200000855,
  DepartingTasks1764200000860,
  SecondFactorRules1764200000880,
  RecoveredAccounts1764200000881,
  InvitationsEnd1764200000882,
  NetworkWait1764200000883,
];
