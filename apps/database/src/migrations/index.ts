import { Foundation1763800000000 } from './1763800000000-foundation';
import { ReferenceVersion1763800200000 } from './1763800200000-reference-version';
import { Administration1763800210000 } from './1763800210000-administration';
import { ReferralCommands1763800300000 } from './1763800300000-referral-commands';
import { CaseFileRooms1763800400000 } from './1763800400000-case-file-rooms';
import { PersonSearch1763800450000 } from './1763800450000-person-search';
import { ReportSummaries1763800500000 } from './1763800500000-report-summaries';
import { MoreRooms1763800600000 } from './1763800600000-more-rooms';
import { Learning1763870000000 } from './1763870000000-learning';

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
  Learning1763870000000,
];
