import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UnusualReadings } from '@guichet/oversight-contract';
import { Answers, ChangedDto, Changes, CurrentActor, IfMatch, Requires } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { ReviewUnusualReadings } from './review-unusual-readings';
import { ReviewUnusualReadingDto, UnusualReadingQueryDto, UnusualReadingsDto } from './unusual-reading.dto';

/** Days on which an account read in an unusual way: questions to a human, never decisions. */
@ApiTags('oversight')
@Controller('unusual-readings')
export class UnusualReadingController {
  constructor(private readonly reviewing: ReviewUnusualReadings) {}

  /** What I may look at. */
  @Get()
  @Requires('unusual_reading.review')
  @Answers(UnusualReadingsDto, 'At most a hundred')
  list(@CurrentActor() actor: Actor, @Query() { state }: UnusualReadingQueryDto): Promise<UnusualReadings> {
    return this.reviewing.list(actor, state ?? 'waiting');
  }

  /** Say what I found. */
  @Post(':unusualReadingId/review')
  @HttpCode(200)
  @Requires('unusual_reading.review')
  @Changes(ChangedDto, 'The day')
  review(
    @CurrentActor() actor: Actor,
    @Param('unusualReadingId') id: string,
    @IfMatch() version: number,
    @Body() review: ReviewUnusualReadingDto,
  ): Promise<ChangedDto> {
    return this.reviewing.review(actor, id, version, review);
  }
}
