import { ApiProperty } from '@nestjs/swagger';
import { UNUSUAL_FINDINGS, UNUSUAL_KINDS, UNUSUAL_LISTS } from '@guichet/oversight-contract';
import type {
  ReviewUnusualReading,
  UnusualFinding,
  UnusualKind,
  UnusualList,
  UnusualReading,
  UnusualReadings,
} from '@guichet/oversight-contract';
import { ChoiceField, TextField } from '@guichet/platform-api-kernel';
import { WatchedMemberDto } from '../break-glass/break-glass.dto';

/** What somebody found. */
export class UnusualReviewDto {
  @ApiProperty({ enum: [...UNUSUAL_FINDINGS], description: 'What it was' }) finding: UnusualFinding;
  @ApiProperty({ description: 'Who looked' }) by: string;
  @ApiProperty({ format: 'date-time', description: 'When' }) at: string;
  @ApiProperty({ description: 'In words' }) comment: string;
}

/** A day to look at. */
export class UnusualReadingDto implements UnusualReading {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ type: 'integer', description: 'Version, for If-Match' }) version: number;
  @ApiProperty({ type: WatchedMemberDto, description: 'Whose day' }) member: WatchedMemberDto;
  @ApiProperty({ format: 'date', description: 'Which day' }) day: string;
  @ApiProperty({ enum: [...UNUSUAL_KINDS], description: 'Why it is shown' }) kind: UnusualKind;
  @ApiProperty({ type: 'integer', description: 'Files counted' }) files: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Median of the own days before' }) ownMedian: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Median of the same role that day' })
  peersMedian: number | null;
  @ApiProperty({ type: 'integer', description: 'From how many files on it was shown' }) threshold: number;
  @ApiProperty({ type: UnusualReviewDto, nullable: true, description: 'What was found; null while it waits' })
  review: UnusualReviewDto | null;
}

/** Days to look at. */
export class UnusualReadingsDto implements UnusualReadings {
  @ApiProperty({ type: [UnusualReadingDto], description: 'The last day first' }) items: UnusualReadingDto[];
}

/** Which days. */
export class UnusualReadingQueryDto {
  @ChoiceField(UNUSUAL_LISTS, { description: 'Waiting when left out', optional: true }) state?: UnusualList;
}

/** What I found. */
export class ReviewUnusualReadingDto implements ReviewUnusualReading {
  @ChoiceField(UNUSUAL_FINDINGS, { description: 'What it was' }) finding: UnusualFinding;
  @TextField({ description: 'In words', min: 3, max: 1000 }) comment: string;
}
