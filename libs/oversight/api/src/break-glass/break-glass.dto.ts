import { ApiProperty } from '@nestjs/swagger';
import { BREAK_GLASS_ROOMS, ROOMS } from '@guichet/access-contract';
import type { BreakGlassRoom } from '@guichet/access-contract';
import {
  BREAK_GLASS_REASON,
  BREAK_GLASS_REASON_LIST,
  BREAK_GLASS_REVIEW_STATES,
  BREAK_GLASS_VERDICTS,
} from '@guichet/oversight-contract';
import type {
  BreakGlassOpened,
  BreakGlassRate,
  BreakGlassRates,
  BreakGlassReview,
  BreakGlassReviews,
  BreakGlassReviewState,
  BreakGlassVerdict,
  OpenBreakGlass,
  OwnBreakGlass,
  OwnBreakGlassList,
  ReviewBreakGlass,
} from '@guichet/oversight-contract';
import { ChangedDto, ChoiceField, ChoicesField, CodeField, IdField, TextField } from '@guichet/platform-api-kernel';

/** Breaking the glass. */
export class OpenBreakGlassDto implements OpenBreakGlass {
  @TextField({
    description: 'Token that the search gave; null when the file is named',
    min: 10,
    max: 1000,
    nullable: true,
  })
  requestToken: string | null;

  @IdField({ description: 'The file; null when the search gave a token', nullable: true })
  caseFileId: string | null;

  @ChoicesField(BREAK_GLASS_ROOMS, { description: 'Rooms needed now, and no others', min: 1 })
  rooms: BreakGlassRoom[];

  @CodeField({ list: BREAK_GLASS_REASON_LIST, description: 'Why' })
  reasonCode: string;

  @TextField({ description: 'Why, in words', ...BREAK_GLASS_REASON })
  reason: string;
}

/** What was opened. */
export class BreakGlassOpenedDto extends ChangedDto implements BreakGlassOpened {
  @ApiProperty({ format: 'uuid', description: 'The file' }) caseFileId: string;
}

/** One’s own emergency that runs now. */
export class OwnBreakGlassDto implements OwnBreakGlass {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ type: 'integer', description: 'Version, for If-Match' }) version: number;
  @ApiProperty({ format: 'uuid', description: 'The file' }) caseFileId: string;
  @ApiProperty({ description: 'Guichet number' }) reference: string;
  @ApiProperty({ enum: [...BREAK_GLASS_ROOMS], isArray: true, description: 'Rooms open to read' })
  rooms: BreakGlassRoom[];
  @ApiProperty({ description: 'Code of the reason' }) reasonCode: string;
  @ApiProperty({ format: 'date-time', description: 'When it was opened' }) openedAt: string;
  @ApiProperty({ format: 'date-time', description: 'When it ends by itself' }) endsAt: string;
}

/** What runs now. */
export class OwnBreakGlassListDto implements OwnBreakGlassList {
  @ApiProperty({ type: [OwnBreakGlassDto], description: 'The next to end first' }) items: OwnBreakGlassDto[];
}

/** What the reviewer found. */
export class ReviewBreakGlassDto implements ReviewBreakGlass {
  @ChoiceField(BREAK_GLASS_VERDICTS, { description: 'Verdict' }) verdict: BreakGlassVerdict;
  @TextField({ description: 'In words for the record and for who broke it', min: 3, max: 1000 }) comment: string;
}

/** Which reviews. */
export class BreakGlassReviewQueryDto {
  @ChoiceField(BREAK_GLASS_REVIEW_STATES, { description: 'Waiting when left out', optional: true })
  state?: BreakGlassReviewState;
}

/** A member in a list of the officer. */
export class WatchedMemberDto {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ description: 'Name' }) name: string;
  @ApiProperty({ description: 'Role' }) role: string;
  @ApiProperty({ description: 'Organisation as people say it' }) organisation: string;
}

/** What somebody else decided. */
export class BreakGlassDecisionDto {
  @ApiProperty({ description: 'Who' }) by: string;
  @ApiProperty({ format: 'date-time', description: 'When' }) at: string;
  @ApiProperty({ enum: [...BREAK_GLASS_VERDICTS], description: 'Verdict' }) verdict: BreakGlassVerdict;
  @ApiProperty({ description: 'In words' }) comment: string;
}

/** One breaking of the glass for who reviews it. */
export class BreakGlassReviewDto implements BreakGlassReview {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ type: 'integer', description: 'Version, for If-Match' }) version: number;
  @ApiProperty({ description: 'Guichet number' }) reference: string;
  @ApiProperty({ type: WatchedMemberDto, description: 'Who broke it' }) member: WatchedMemberDto;
  @ApiProperty({ enum: [...BREAK_GLASS_ROOMS], isArray: true, description: 'Rooms opened' }) rooms: BreakGlassRoom[];
  @ApiProperty({ description: 'Code of the reason' }) reasonCode: string;
  @ApiProperty({ description: 'Reason in words' }) reason: string;
  @ApiProperty({ format: 'date-time', description: 'When it was opened' }) openedAt: string;
  @ApiProperty({ format: 'date-time', description: 'When it ended or ends' }) endsAt: string;
  @ApiProperty({ description: 'Given back before its time' }) endedEarly: boolean;
  @ApiProperty({ description: 'It followed another one on the same file' }) renewal: boolean;
  @ApiProperty({ format: 'date-time', description: 'Until when somebody decides' }) reviewDueAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When nobody had' })
  escalatedAt: string | null;
  @ApiProperty({ type: 'integer', description: 'Readings made under it' }) readings: number;
  @ApiProperty({ enum: [...ROOMS], isArray: true, description: 'Rooms in fact read' }) roomsRead: string[];
  @ApiProperty({ type: BreakGlassDecisionDto, nullable: true, description: 'What was decided; null while it waits' })
  review: BreakGlassDecisionDto | null;
}

/** Reviews. */
export class BreakGlassReviewsDto implements BreakGlassReviews {
  @ApiProperty({ type: [BreakGlassReviewDto], description: 'Waiting: the first due first; decided: the last first' })
  items: BreakGlassReviewDto[];
}

/** How often one member broke the glass. */
export class BreakGlassRateDto implements BreakGlassRate {
  @ApiProperty({ type: WatchedMemberDto, description: 'Who' }) member: WatchedMemberDto;
  @ApiProperty({ type: 'integer', description: 'Times since the first day counted, without renewals' }) count: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Median of the peers; null when they are too few' })
  peersMedian: number | null;
  @ApiProperty({ type: 'integer', description: 'Others of the same role in the same organisation' }) peers: number;
}

/** Rates. */
export class BreakGlassRatesDto implements BreakGlassRates {
  @ApiProperty({ format: 'date', description: 'First day counted' }) since: string;
  @ApiProperty({ type: [BreakGlassRateDto], description: 'Those who did, the most often first' })
  items: BreakGlassRateDto[];
}
