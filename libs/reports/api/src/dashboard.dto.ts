import { ApiProperty } from '@nestjs/swagger';
import { COUNTED_REFERRAL_STATUSES, DASHBOARD_REACHES } from '@guichet/reports-contract';
import type {
  AnswerFigures,
  CountedReferralStatus,
  Dashboard,
  DashboardReach,
  ExpiryMonth,
  FileFigures,
  FileMonth,
  FileRow,
  MonthRange,
  ReferralFigures,
  ReferralPairRow,
  ReferralStateRow,
  RefusalRow,
  ResidenceFigures,
  WindowWeek,
} from '@guichet/reports-contract';
import { FateFiguresDto, FigureDto, NamedUnitDto, OpenStatusFiguresDto } from './figure.dto';

const month = { type: 'string', pattern: '^\\d{4}-\\d{2}$', example: '2026-11' } as const;

export class MonthRangeDto implements MonthRange {
  @ApiProperty({ ...month, description: 'First month' }) from: string;
  @ApiProperty({ ...month, description: 'Last month; counts up to now when it has not ended' }) to: string;
}

export class FileRowDto implements FileRow {
  @ApiProperty({ type: NamedUnitDto, description: 'Team, or organisation across organisations' }) unit: NamedUnitDto;
  @ApiProperty({ type: FigureDto, description: 'Open files' }) open: FigureDto;
  @ApiProperty({ type: OpenStatusFiguresDto, description: 'Open files by state' }) byStatus: OpenStatusFiguresDto;
  @ApiProperty({ type: FigureDto, description: 'Opened in the period' }) openedInPeriod: FigureDto;
  @ApiProperty({ type: FigureDto, description: 'Closed in the period' }) closedInPeriod: FigureDto;
}

export class FileMonthDto implements FileMonth {
  @ApiProperty({ ...month, description: 'Month' }) month: string;
  @ApiProperty({ type: FigureDto, description: 'Files opened' }) opened: FigureDto;
  @ApiProperty({ type: FigureDto, description: 'Files closed' }) closed: FigureDto;
}

export class FileFiguresDto implements FileFigures {
  @ApiProperty({ type: FigureDto, description: 'Open files' }) open: FigureDto;
  @ApiProperty({ type: OpenStatusFiguresDto, description: 'Open files by state' }) byStatus: OpenStatusFiguresDto;
  @ApiProperty({ type: FigureDto, required: false, description: 'Open at the end of the same month last year' })
  openYearAgo?: FigureDto;
  @ApiProperty({ type: FigureDto, required: false, description: 'Opened this month' }) openedThisMonth?: FigureDto;
  @ApiProperty({ type: FigureDto, description: 'Opened in the period' }) openedInPeriod: FigureDto;
  @ApiProperty({ type: FigureDto, description: 'Closed in the period' }) closedInPeriod: FigureDto;
  @ApiProperty({ type: [FileRowDto], description: 'By team, or by organisation across organisations' })
  rows: FileRowDto[];
  @ApiProperty({ type: [FileMonthDto], description: 'Eighteen months, oldest first' }) months: FileMonthDto[];
}

export class ReferralStateRowDto implements ReferralStateRow {
  @ApiProperty({ enum: COUNTED_REFERRAL_STATUSES, description: 'State today' }) status: CountedReferralStatus;
  @ApiProperty({ type: FigureDto, required: false, description: 'All, across organisations' }) count?: FigureDto;
  @ApiProperty({ type: FigureDto, required: false, description: 'Sent by the organisation' }) sent?: FigureDto;
  @ApiProperty({ type: FigureDto, required: false, description: 'Received by the organisation' }) received?: FigureDto;
}

export class ReferralPairRowDto implements ReferralPairRow {
  @ApiProperty({ type: NamedUnitDto, description: 'Organisation that asks' }) from: NamedUnitDto;
  @ApiProperty({ type: NamedUnitDto, description: 'Organisation that is asked' }) to: NamedUnitDto;
  @ApiProperty({ type: FigureDto, description: 'Sent in the period' }) sent: FigureDto;
  @ApiProperty({ type: FateFiguresDto, description: 'What became of them' }) byFate: FateFiguresDto;
  @ApiProperty({ type: 'number', nullable: true, minimum: 0, maximum: 1, description: 'Accepted among sent' })
  acceptedShare: number | null;
  @ApiProperty({ type: 'number', nullable: true, description: 'Median days from sending to the decision' }) medianDays:
    number | null;
}

export class RefusalRowDto implements RefusalRow {
  @ApiProperty({ description: 'Code in reference list referral_refusal_reason' }) reason: string;
  @ApiProperty({ description: 'True for the reason that shows a right refused for want of a paper' })
  rightsGap: boolean;
  @ApiProperty({ type: FigureDto, required: false, description: 'All, across organisations' }) count?: FigureDto;
  @ApiProperty({ type: FigureDto, required: false, description: 'Sent by the organisation and refused' })
  sent?: FigureDto;
  @ApiProperty({ type: FigureDto, required: false, description: 'Refused by the organisation' }) received?: FigureDto;
}

export class AnswerFiguresDto implements AnswerFigures {
  @ApiProperty({
    type: 'number',
    nullable: true,
    description: 'Median days of all; of one organisation: of what was asked of it',
  })
  medianDays: number | null;
  @ApiProperty({ type: 'number', nullable: true, description: 'The same in the period before' }) medianDaysBefore:
    number | null;
  @ApiProperty({
    type: 'number',
    nullable: true,
    required: false,
    description: 'Of one organisation: of what it asked of others',
  })
  medianDaysElsewhere?: number | null;
}

export class ReferralFiguresDto implements ReferralFigures {
  @ApiProperty({ type: FigureDto, description: 'Requests sent in the period' }) sent: FigureDto;
  @ApiProperty({ type: FigureDto, required: false, description: 'Requests the own organisation received' })
  received?: FigureDto;
  @ApiProperty({ type: FigureDto, description: 'Addresses given' }) informed: FigureDto;
  @ApiProperty({ type: [ReferralStateRowDto], description: 'By state today' }) states: ReferralStateRowDto[];
  @ApiProperty({ type: [ReferralPairRowDto], description: 'By ordered pair of organisations, most frequent first' })
  pairs: ReferralPairRowDto[];
  @ApiProperty({ type: AnswerFiguresDto, description: 'Time to answer' }) answer: AnswerFiguresDto;
  @ApiProperty({ type: [RefusalRowDto], description: 'Refusals by coded reason' }) refusals: RefusalRowDto[];
  @ApiProperty({ type: FigureDto, required: false, description: 'Refused for want of a residence document' })
  rightsGap?: FigureDto;
  @ApiProperty({ type: FigureDto, required: false, description: 'The same in the period before' })
  rightsGapBefore?: FigureDto;
  @ApiProperty({
    type: FigureDto,
    description: 'Waiting past the promised day of decision; of one organisation: asked of it',
  })
  overdue: FigureDto;
  @ApiProperty({ type: FigureDto, required: false, description: 'One organisation: what it waits for from others' })
  overdueElsewhere?: FigureDto;
}

export class WindowWeekDto implements WindowWeek {
  @ApiProperty({ format: 'date', description: 'First day' }) from: string;
  @ApiProperty({ format: 'date', description: 'Last day' }) to: string;
  @ApiProperty({ type: FigureDto, description: 'Renewal windows that open' }) count: FigureDto;
}

export class ExpiryCohortDto {
  @ApiProperty({ format: 'date', description: 'Common end fixed by law' }) on: string;
  @ApiProperty({ type: FigureDto, description: 'People concerned' }) count: FigureDto;
}

export class ExpiryMonthDto implements ExpiryMonth {
  @ApiProperty({ ...month, description: 'Month' }) month: string;
  @ApiProperty({ type: FigureDto, description: 'People whose last residence document ends' }) count: FigureDto;
  @ApiProperty({ type: ExpiryCohortDto, required: false, description: 'The part of it with a common end' })
  cohort?: ExpiryCohortDto;
}

export class ResidenceFiguresDto implements ResidenceFigures {
  @ApiProperty({ type: FigureDto, description: 'Renewal windows that open within sixty days' }) opening: FigureDto;
  @ApiProperty({ type: [WindowWeekDto], description: 'By week' }) weeks: WindowWeekDto[];
  @ApiProperty({ type: [ExpiryMonthDto], description: 'Expiry by month, the current one first' })
  months: ExpiryMonthDto[];
}

/** What a manager or a coordinator may know in numbers. */
export class DashboardDto implements Dashboard {
  @ApiProperty({ enum: DASHBOARD_REACHES, description: 'The own organisation, or all of them' }) reach: DashboardReach;
  @ApiProperty({ type: MonthRangeDto, description: 'Months counted' }) period: MonthRangeDto;
  @ApiProperty({ type: [MonthRangeDto], description: 'Months offered to this viewer' }) periods: MonthRangeDto[];
  @ApiProperty({ format: 'date-time', description: 'When the numbers were counted' }) countedAt: string;
  @ApiProperty({ format: 'date', description: 'Day from which they look ahead' }) today: string;
  @ApiProperty({ type: NamedUnitDto, nullable: true, description: 'Organisation in view; null across organisations' })
  organisation: NamedUnitDto | null;
  @ApiProperty({ type: [NamedUnitDto], description: 'Organisations that can be picked' }) organisations: NamedUnitDto[];
  @ApiProperty({ type: FileFiguresDto, description: 'Case files' }) files: FileFiguresDto;
  @ApiProperty({ type: ReferralFiguresDto, description: 'Referrals' }) referrals: ReferralFiguresDto;
  @ApiProperty({ type: ResidenceFiguresDto, description: 'Residence documents' }) residence: ResidenceFiguresDto;
}
