import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, ChangedDto, Changes, CurrentActor, IfMatch, Requires } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import type { Page } from '@guichet/platform-contract';
import type { RightsRequestLine, RightsRequestView } from '@guichet/rights-contract';
import { ReadRightsRequests } from './read-rights-requests';
import {
  AnswerRightsRequestDto,
  CheckIdentityDto,
  ExtendRightsRequestDto,
  RefuseRightsRequestDto,
  RightsRequestQueryDto,
} from './rights-request.dto';
import { RightsRequestPageDto, RightsRequestViewDto } from './rights-request-view.dto';
import { StepOfRightsRequest } from './step-rights-request';

/** What people ask of the record, on the desk of the data protection officer. */
@ApiTags('rights')
@Controller('rights-requests')
export class RightsRequestsController {
  constructor(
    private readonly reading: ReadRightsRequests,
    private readonly steps: StepOfRightsRequest,
  ) {}

  /** The desk: open requests, the first due first. */
  @Get()
  @Requires('rights_request.handle')
  @Answers(RightsRequestPageDto, 'A page of them')
  desk(
    @CurrentActor() actor: Actor,
    @Query() { state, before }: RightsRequestQueryDto,
  ): Promise<Page<RightsRequestLine>> {
    return this.reading.desk(actor, state ?? 'open', before);
  }

  /** One request, with its steps. */
  @Get(':requestId')
  @Requires('rights_request.read')
  @Answers(RightsRequestViewDto, 'The request')
  one(@CurrentActor() actor: Actor, @Param('requestId') id: string): Promise<RightsRequestView> {
    return this.reading.one(actor, id);
  }

  /** Begin to examine it. */
  @Post(':requestId/taking')
  @HttpCode(200)
  @Requires('rights_request.handle')
  @Changes(ChangedDto, 'The request')
  take(@CurrentActor() actor: Actor, @Param('requestId') id: string, @IfMatch() version: number): Promise<ChangedDto> {
    return this.steps.run(actor, id, version, 'take');
  }

  /** Note how it was made sure who asks. */
  @Post(':requestId/identity-check')
  @HttpCode(200)
  @Requires('rights_request.handle')
  @Changes(ChangedDto, 'The request')
  checkIdentity(
    @CurrentActor() actor: Actor,
    @Param('requestId') id: string,
    @IfMatch() version: number,
    @Body() { identityCheckCode: code }: CheckIdentityDto,
  ): Promise<ChangedDto> {
    return this.steps.run(actor, id, version, 'check_identity', { code });
  }

  /** Take more time, once, and say what the person is told. */
  @Post(':requestId/extension')
  @HttpCode(200)
  @Requires('rights_request.handle')
  @Changes(ChangedDto, 'The request')
  extend(
    @CurrentActor() actor: Actor,
    @Param('requestId') id: string,
    @IfMatch() version: number,
    @Body() { reasonCode: code, text }: ExtendRightsRequestDto,
  ): Promise<ChangedDto> {
    return this.steps.run(actor, id, version, 'extend', { code, text });
  }

  /** Answer the person. */
  @Post(':requestId/answer')
  @HttpCode(200)
  @Requires('rights_request.handle')
  @Changes(ChangedDto, 'The request')
  answer(
    @CurrentActor() actor: Actor,
    @Param('requestId') id: string,
    @IfMatch() version: number,
    @Body() { text }: AnswerRightsRequestDto,
  ): Promise<ChangedDto> {
    return this.steps.run(actor, id, version, 'answer', { text });
  }

  /** Refuse, with the reason and the ways of appeal. */
  @Post(':requestId/refusal')
  @HttpCode(200)
  @Requires('rights_request.handle')
  @Changes(ChangedDto, 'The request')
  refuse(
    @CurrentActor() actor: Actor,
    @Param('requestId') id: string,
    @IfMatch() version: number,
    @Body() { reasonCode: code, text, appealTold }: RefuseRightsRequestDto,
  ): Promise<ChangedDto> {
    return this.steps.run(actor, id, version, 'refuse', { code, text, appealTold });
  }
}
