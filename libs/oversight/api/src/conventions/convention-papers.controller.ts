import {
  Controller,
  Get,
  Param,
  ParseIntPipe,
  ParseUUIDPipe,
  Post,
  Query,
  Req,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ContentQueryDto, contentHeaders, VERSION_FORM } from '@guichet/documents-api';
import { DOCUMENT_MEDIA_TYPES } from '@guichet/documents-contract';
import type { OrganisationConventions } from '@guichet/oversight-contract';
import {
  Answers,
  ChangedDto,
  Creates,
  CurrentActor,
  Problems,
  Requires,
  SendingKey,
} from '@guichet/platform-api-kernel';
import type { Actor, KernelRequest } from '@guichet/platform-api-kernel';
import { ConventionPapers } from './convention-papers';
import { OrganisationConventionsDto } from './convention-paper.dto';

/** Conventions of one organisation, with the signed papers. */
@ApiTags('oversight')
@Controller()
export class ConventionPapersController {
  constructor(private readonly papers: ConventionPapers) {}

  /** The conventions of an organisation, for its managers, the city and the officer. */
  @Get('organisations/:id/conventions')
  @Requires('convention_paper.read')
  @Answers(OrganisationConventionsDto, 'Its conventions, the one that ends last first')
  list(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) organisationId: string,
  ): Promise<OrganisationConventions> {
    return this.papers.list(actor, organisationId);
  }

  /** Add the signed paper, or a better scan of it: a form with one file. */
  @Post('conventions/:conventionId/papers')
  @Requires('convention.write')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: VERSION_FORM })
  @Creates(ChangedDto, 'The paper, and the version of its convention')
  @Problems(413, 429)
  add(
    @CurrentActor() actor: Actor,
    @Param('conventionId', ParseUUIDPipe) conventionId: string,
    @SendingKey() key: string,
    @Req() request: KernelRequest,
  ): Promise<ChangedDto> {
    return this.papers.add(actor, conventionId, key, request);
  }

  /** The bytes of one paper; every opening is recorded. */
  @Get('conventions/:conventionId/papers/:number/content')
  @Requires('convention_paper.read')
  @ApiProduces(...DOCUMENT_MEDIA_TYPES)
  @ApiOkResponse({ description: 'The file', schema: { type: 'string', format: 'binary' } })
  @Problems(400, 401, 403, 404, 422, 500, 503)
  async content(
    @CurrentActor() actor: Actor,
    @Param('conventionId', ParseUUIDPipe) conventionId: string,
    @Param('number', ParseIntPipe) number: number,
    @Query() { as = 'attachment' }: ContentQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const content = await this.papers.open(actor, conventionId, number);
    void reply.headers(contentHeaders(content, as));
    return new StreamableFile(content.stream);
  }
}
