import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { RestrictionList } from '@guichet/access-contract';
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
import { LiftRestrictionDto, RestrictFileByNumberDto, RestrictFileDto, RestrictionListDto } from './restriction.dto';
import { RestrictFile } from './restrict-file';

/** Restricted files: who may manage one restricts it, and the officer any by its number, without entering. */
@ApiTags('access')
@Controller()
export class RestrictionsController {
  constructor(private readonly restrictFile: RestrictFile) {}

  /** Restrict a file I manage to named members. */
  @Post('case-files/:caseFileId/restrictions')
  @Requires('case_file.manage')
  @Creates(ChangedDto, 'The restriction')
  restrict(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @SendingKey() key: string,
    @Body() restriction: RestrictFileDto,
  ): Promise<ChangedDto> {
    return this.restrictFile.set(actor, key, { caseFileId, reference: null }, restriction);
  }

  /** End the restriction of a file I manage. */
  @Post('case-files/:caseFileId/restrictions/:restrictionId/lifting')
  @HttpCode(200)
  @Requires('case_file.manage')
  @Changes(ChangedDto, 'The restriction')
  lift(
    @CurrentActor() actor: Actor,
    @Param('restrictionId') id: string,
    @IfMatch() version: number,
    @Body() { reason }: LiftRestrictionDto,
  ): Promise<ChangedDto> {
    return this.restrictFile.lift(actor, id, version, reason);
  }

  /** Restrictions of every file, for the officer. */
  @Get('restrictions')
  @Requires('restriction.decide')
  @Answers(RestrictionListDto, 'Those that hold first')
  list(@CurrentActor() actor: Actor): Promise<RestrictionList> {
    return this.restrictFile.list(actor);
  }

  /** Restrict a file by its number, as the officer. */
  @Post('restrictions')
  @Requires('restriction.decide')
  @Creates(ChangedDto, 'The restriction')
  restrictByNumber(
    @CurrentActor() actor: Actor,
    @SendingKey() key: string,
    @Body() { reference, ...restriction }: RestrictFileByNumberDto,
  ): Promise<ChangedDto> {
    return this.restrictFile.set(actor, key, { caseFileId: null, reference }, restriction);
  }

  /** End a restriction, as the officer. */
  @Post('restrictions/:restrictionId/lifting')
  @HttpCode(200)
  @Requires('restriction.decide')
  @Changes(ChangedDto, 'The restriction')
  liftAny(
    @CurrentActor() actor: Actor,
    @Param('restrictionId') id: string,
    @IfMatch() version: number,
    @Body() { reason }: LiftRestrictionDto,
  ): Promise<ChangedDto> {
    return this.restrictFile.lift(actor, id, version, reason);
  }
}
