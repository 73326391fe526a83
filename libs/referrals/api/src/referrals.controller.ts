import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import {
  Answers,
  ChangedDto,
  Changes,
  Creates,
  CurrentActor,
  Ends,
  IfMatch,
  Problems,
  Requires,
  SendingKey,
} from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import type { Referral, ReferralAlternatives, ReferralCounts, ReferralPage } from '@guichet/referrals-contract';
import { DiscardReferralDraft } from './discard-referral-draft';
import { DraftReferral } from './draft-referral';
import { EditReferralDraft } from './edit-referral-draft';
import { ListReferrals } from './list-referrals';
import { ReadReferral } from './read-referral';
import { DraftReferralDto, EditReferralDraftDto } from './referral-content.dto';
import { ReferralCountsDto, ReferralPageDto, ReferralQueryDto } from './referral-list.dto';
import { ReferralAlternativesDto, ReferralDto } from './referral-page.dto';

/** Referrals: the boxes, the page, and drafts. */
@ApiTags('referrals')
@Controller('referrals')
export class ReferralsController {
  constructor(
    private readonly lists: ListReferrals,
    private readonly reader: ReadReferral,
    private readonly drafting: DraftReferral,
    private readonly editing: EditReferralDraft,
    private readonly discarding: DiscardReferralDraft,
  ) {}

  /** One box of the caller. */
  @Get()
  @Requires('referral.read')
  @Answers(ReferralPageDto, 'One page of the box')
  list(@CurrentActor() actor: Actor, @Query() query: ReferralQueryDto): Promise<ReferralPage> {
    return this.lists.page(actor, query);
  }

  /** How many lie in each box. */
  @Get('counts')
  @Requires('referral.read')
  @Answers(ReferralCountsDto, 'Numbers for the tabs')
  counts(@CurrentActor() actor: Actor): Promise<ReferralCounts> {
    return this.lists.counts(actor);
  }

  /** The page of a referral; the first opening by the receiving team acknowledges it. */
  @Get(':id')
  @Requires('referral.read')
  @Answers(ReferralDto, 'The referral as far as the caller may see it')
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Referral> {
    return this.reader.page(actor, id);
  }

  /** Other teams that could be asked, best first; to the sending side. */
  @Get(':id/alternatives')
  @Requires('referral.read')
  @Answers(ReferralAlternativesDto, 'Other teams, best first')
  alternatives(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ReferralAlternatives> {
    return this.reader.alternatives(actor, id);
  }

  /** Begin a referral; with `send` it goes out at once. */
  @Post()
  @Requires('referral.write')
  @Creates(ChangedDto, 'The draft, or what was sent')
  draft(
    @CurrentActor() actor: Actor,
    @SendingKey() key: string,
    @Body() command: DraftReferralDto,
  ): Promise<ChangedDto> {
    return this.drafting.run(actor, key, command);
  }

  /** Write a draft anew. */
  @Put(':id')
  @Requires('referral.write')
  @Changes(ChangedDto, 'The new version')
  edit(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() command: EditReferralDraftDto,
  ): Promise<ChangedDto> {
    return this.editing.run(actor, { id, version }, command);
  }

  /** Throw the own draft away. */
  @Delete(':id')
  @Requires('referral.write')
  @HttpCode(204)
  @ApiHeader({ name: 'If-Match', required: true, description: 'Version that was read, as in ETag' })
  @Ends('The draft is gone')
  @Problems(412, 422, 428)
  discard(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number): Promise<void> {
    return this.discarding.run(actor, { id, version });
  }
}
