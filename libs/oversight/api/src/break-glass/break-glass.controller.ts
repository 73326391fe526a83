import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type {
  BreakGlassOpened,
  BreakGlassRates as Rates,
  BreakGlassReviews,
  OwnBreakGlassList,
} from '@guichet/oversight-contract';
import {
  Answers,
  ChangedDto,
  Changes,
  Creates,
  CurrentActor,
  IfMatch,
  Requires,
  RequiresFresh,
  SendingKey,
} from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import {
  BreakGlassOpenedDto,
  BreakGlassRatesDto,
  BreakGlassReviewQueryDto,
  BreakGlassReviewsDto,
  OpenBreakGlassDto,
  OwnBreakGlassListDto,
  ReviewBreakGlassDto,
} from './break-glass.dto';
import { BreakGlassRates } from './break-glass-rates';
import { OpenBreakGlass } from './open-break-glass';
import { OwnBreakGlass } from './own-break-glass';
import { ReviewBreakGlass } from './review-break-glass';

/** Emergencies: rooms of a file opened to one member for some hours, and their review by somebody else. */
@ApiTags('oversight')
@Controller('break-glass')
export class BreakGlassController {
  constructor(
    private readonly opening: OpenBreakGlass,
    private readonly own: OwnBreakGlass,
    private readonly reviewing: ReviewBreakGlass,
    private readonly rating: BreakGlassRates,
  ) {}

  /** Open rooms of a file in an emergency, or renew the one that runs with a new reason. */
  @Post()
  @Requires('break_glass.open')
  @RequiresFresh()
  @Creates(BreakGlassOpenedDto, 'What was opened')
  open(
    @CurrentActor() actor: Actor,
    @SendingKey() key: string,
    @Body() opening: OpenBreakGlassDto,
  ): Promise<BreakGlassOpened> {
    return this.opening.run(actor, key, opening);
  }

  /** My emergencies that run now. */
  @Get('own')
  @Requires('break_glass.open')
  @Answers(OwnBreakGlassListDto, 'Those that run')
  running(@CurrentActor() actor: Actor): Promise<OwnBreakGlassList> {
    return this.own.running(actor);
  }

  /** What I may review. */
  @Get('reviews')
  @Requires('break_glass.review')
  @Answers(BreakGlassReviewsDto, 'At most a hundred')
  reviews(@CurrentActor() actor: Actor, @Query() { state }: BreakGlassReviewQueryDto): Promise<BreakGlassReviews> {
    return this.reviewing.list(actor, state ?? 'waiting');
  }

  /** How often members broke the glass, beside their peers. */
  @Get('rates')
  @Requires('protection_desk.read')
  @Answers(BreakGlassRatesDto, 'Of the last ninety days')
  rates(@CurrentActor() actor: Actor): Promise<Rates> {
    return this.rating.read(actor);
  }

  /** Give one back before its time. */
  @Post(':breakGlassId/ending')
  @HttpCode(200)
  @Requires('break_glass.open')
  @Changes(ChangedDto, 'The emergency')
  end(
    @CurrentActor() actor: Actor,
    @Param('breakGlassId') id: string,
    @IfMatch() version: number,
  ): Promise<ChangedDto> {
    return this.own.end(actor, id, version);
  }

  /** Say what I found in somebody else’s. */
  @Post(':breakGlassId/review')
  @HttpCode(200)
  @Requires('break_glass.review')
  @Changes(ChangedDto, 'The emergency')
  review(
    @CurrentActor() actor: Actor,
    @Param('breakGlassId') id: string,
    @IfMatch() version: number,
    @Body() review: ReviewBreakGlassDto,
  ): Promise<ChangedDto> {
    return this.reviewing.decide(actor, id, version, review);
  }
}
