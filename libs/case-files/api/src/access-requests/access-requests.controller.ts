import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { AccessRequestView } from '@guichet/access-contract';
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
import type { Page } from '@guichet/platform-contract';
import {
  AccessRequestPageDto,
  AccessRequestQueryDto,
  AnswerAccessRequestDto,
  CreateAccessRequestDto,
} from './access-request.dto';
import { AnswerAccessRequest } from './answer-access-request';
import { CreateAccessRequest } from './create-access-request';
import { ListAccessRequests } from './list-access-requests';

/** "Ask for access": between who learnt that a person is known and the lead worker. */
@ApiTags('access')
@Controller('access-requests')
export class AccessRequestsController {
  constructor(
    private readonly create: CreateAccessRequest,
    private readonly answer: AnswerAccessRequest,
    private readonly list: ListAccessRequests,
  ) {}

  /** Open requests on files I manage, or all I sent. */
  @Get()
  @Requires('access_request.create')
  @Answers(AccessRequestPageDto, 'Requests, newest first')
  read(
    @CurrentActor() actor: Actor,
    @Query() { side, before }: AccessRequestQueryDto,
  ): Promise<Page<AccessRequestView>> {
    return this.list.run(actor, side ?? 'received', before);
  }

  /** Ask the lead worker of a person the search said is known. */
  @Post()
  @Requires('access_request.create')
  @Creates(ChangedDto, 'The request')
  ask(
    @CurrentActor() actor: Actor,
    @SendingKey() key: string,
    @Body() asking: CreateAccessRequestDto,
  ): Promise<ChangedDto> {
    return this.create.run(actor, key, asking);
  }

  /** Answer a request on a file I manage. */
  @Post(':requestId/answer')
  @HttpCode(200)
  @Requires('access_request.decide')
  @Changes(ChangedDto, 'The request')
  reply(
    @CurrentActor() actor: Actor,
    @Param('requestId') requestId: string,
    @IfMatch() version: number,
    @Body() answer: AnswerAccessRequestDto,
  ): Promise<ChangedDto> {
    return this.answer.run(actor, requestId, version, answer);
  }
}
