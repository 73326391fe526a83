import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Answers,
  ChangedDto,
  Changes,
  Creates,
  CurrentActor,
  IfMatch,
  Requires,
  SendingKey,
} from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import type { CurrentRestriction } from '@guichet/rights-contract';
import { RestrictProcessing } from './restrict-processing';
import { CurrentRestrictionDto, LiftProcessingRestrictionDto, RestrictProcessingDto } from './restriction.dto';

/** Files under restriction. */
@ApiTags('rights')
@Controller()
export class RestrictionController {
  constructor(private readonly restricting: RestrictProcessing) {}

  /** The restriction that runs on the file, if one does. */
  @Get('case-files/:caseFileId/restriction')
  @Requires('rights_request.read')
  @Answers(CurrentRestrictionDto, 'The restriction')
  current(@CurrentActor() actor: Actor, @Param('caseFileId') caseFileId: string): Promise<CurrentRestriction> {
    return this.restricting.current(actor, caseFileId);
  }

  /** Put the file of a request under restriction: it is read, and nothing in it changes. */
  @Post('rights-requests/:requestId/restriction')
  @Requires('rights_request.handle')
  @Creates(ChangedDto, 'The restriction')
  begin(
    @CurrentActor() actor: Actor,
    @Param('requestId') requestId: string,
    @SendingKey() key: string,
    @Body() restricting: RestrictProcessingDto,
  ): Promise<ChangedDto> {
    return this.restricting.begin(actor, requestId, key, restricting);
  }

  /** Lift it, once the person was told. */
  @Post('processing-restrictions/:restrictionId/lifting')
  @HttpCode(200)
  @Requires('rights_request.handle')
  @Changes(ChangedDto, 'The restriction')
  lift(
    @CurrentActor() actor: Actor,
    @Param('restrictionId') id: string,
    @IfMatch() version: number,
    @Body() lifting: LiftProcessingRestrictionDto,
  ): Promise<ChangedDto> {
    return this.restricting.lift(actor, id, version, lifting);
  }
}
