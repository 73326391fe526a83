import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { REFERENCE_LISTS } from '@guichet/reference-data-contract';
import { Answers, CurrentActor, languageOf, OpenToMachines, Requires } from '@guichet/platform-api-kernel';
import type { Actor, KernelRequest } from '@guichet/platform-api-kernel';
import { sendPrepared, takesGzip } from './prepared-answer';
import { ReferenceDataCache } from './reference-data.cache';
import { ReferenceDataDto, SourcedReferenceListDto } from './reference-data.dto';
import { ReferenceDataReader } from './reference-data.reader';

/** Codes with their words and sources. */
@ApiTags('reference data')
@Controller()
export class ReferenceDataController {
  constructor(
    private readonly cache: ReferenceDataCache,
    private readonly reader: ReferenceDataReader,
  ) {}

  /** Every list in the caller’s language; 304 while the copy that If-None-Match names is still right. */
  @Get('reference-data')
  @Requires('reference.read')
  @OpenToMachines()
  @Answers(ReferenceDataDto, 'All reference lists')
  @ApiResponse({ status: 304, description: 'The copy named by If-None-Match is still right' })
  async all(@CurrentActor() actor: Actor, @Req() request: KernelRequest, @Res() reply: FastifyReply): Promise<void> {
    sendPrepared(request, reply, await this.cache.answer(actor, languageOf(request), takesGzip(request)));
  }

  /** One list with where each entry comes from and when somebody last read it. */
  @Get('reference-data/:list')
  @Requires('reference.read')
  @OpenToMachines()
  @ApiParam({ name: 'list', enum: [...REFERENCE_LISTS], description: 'Name of the list' })
  @Answers(SourcedReferenceListDto, 'The list with its sources')
  list(
    @CurrentActor() actor: Actor,
    @Param('list') list: string,
    @Req() request: KernelRequest,
  ): Promise<SourcedReferenceListDto> {
    return this.reader.list(actor, list, languageOf(request));
  }
}
