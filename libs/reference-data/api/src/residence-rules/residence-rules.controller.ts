import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, ChangedDto, Changes, CurrentActor, IfMatch, Requires } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import type { ResidenceRuleEffect, ResidenceRuleHistory, ResidenceRules } from '@guichet/reference-data-contract';
import { ChangeResidenceRule } from './change-residence-rule';
import {
  ChangeResidenceRuleDto,
  ResidenceRuleHistoryDto,
  ResidenceRulesDto,
  ReviewResidenceRuleDto,
} from './residence-rule.dto';
import { ResidenceRuleReader } from './residence-rule.reader';
import { ReviewResidenceRule } from './review-residence-rule';
import { ResidenceRuleEffectDto } from './rule-effect.dto';

/** The clocks of residence documents, in versions. */
@ApiTags('residence rules')
@Controller('residence-rules')
export class ResidenceRulesController {
  constructor(
    private readonly reader: ResidenceRuleReader,
    private readonly changeRule: ChangeResidenceRule,
    private readonly reviewRule: ReviewResidenceRule,
  ) {}

  /** When renewal of each residence document may and must be asked; says what nobody reviewed for a year. */
  @Get()
  @Requires('reference.read')
  @Answers(ResidenceRulesDto, 'The clocks of residence documents')
  all(@CurrentActor() actor: Actor): Promise<ResidenceRules> {
    return this.reader.all(actor);
  }

  /** Every version of the rule of one type of document, replaced ones included. */
  @Get(':typeCode')
  @Requires('reference.read')
  @Answers(ResidenceRuleHistoryDto, 'The versions of the rule')
  history(@CurrentActor() actor: Actor, @Param('typeCode') typeCode: string): Promise<ResidenceRuleHistory> {
    return this.reader.history(actor, typeCode);
  }

  /** Whom a version would touch if it were saved now: numbers, never names. Nothing is saved. */
  @Post(':typeCode/effect')
  @Requires('residence_rule.write')
  @HttpCode(200)
  @Answers(ResidenceRuleEffectDto, 'Whom it would touch')
  effect(
    @CurrentActor() actor: Actor,
    @Param('typeCode') typeCode: string,
    @Body() change: ChangeResidenceRuleDto,
  ): Promise<ResidenceRuleEffect> {
    return this.reader.effect(actor, typeCode, change);
  }

  /** Write a new version; every paper that follows it is recomputed before the answer. */
  @Put(':typeCode')
  @Requires('residence_rule.write')
  @Changes(ChangedDto, 'The new version')
  change(
    @CurrentActor() actor: Actor,
    @Param('typeCode') typeCode: string,
    @Body() command: ChangeResidenceRuleDto,
    @IfMatch() version: number,
  ): Promise<ChangedDto> {
    return this.changeRule.run(actor, typeCode, command, version);
  }

  /** Note that the version in force was compared with its source. */
  @Put(':typeCode/review')
  @Requires('residence_rule.write')
  @Changes(ChangedDto, 'The reviewed version')
  review(
    @CurrentActor() actor: Actor,
    @Param('typeCode') typeCode: string,
    @Body() command: ReviewResidenceRuleDto,
    @IfMatch() version: number,
  ): Promise<ChangedDto> {
    return this.reviewRule.run(actor, typeCode, command.reviewedOn, version);
  }
}
