import { Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { IncidentFiles, WatchedAccounts } from '@guichet/oversight-contract';
import {
  Answers,
  CurrentActor,
  languageOf,
  Problems,
  Requires,
  RequiresFresh,
  sendCsv,
} from '@guichet/platform-api-kernel';
import type { Actor, KernelRequest } from '@guichet/platform-api-kernel';
import { ExportIncident } from './export-incident';
import {
  ExportIncidentDto,
  IncidentFilesDto,
  IncidentQueryDto,
  WatchedAccountQueryDto,
  WatchedAccountsDto,
} from './incident.dto';
import { ReadIncident } from './read-incident';

/** After an incident: which files an account saw between two days. */
@ApiTags('oversight')
@Controller('incidents')
export class IncidentController {
  constructor(
    private readonly reading: ReadIncident,
    private readonly exporting: ExportIncident,
  ) {}

  /** Accounts by name or mail. */
  @Get('accounts')
  @Requires('access_record.read')
  @Answers(WatchedAccountsDto, 'At most twenty')
  accounts(@CurrentActor() actor: Actor, @Query() { search }: WatchedAccountQueryDto): Promise<WatchedAccounts> {
    return this.reading.accounts(actor, search);
  }

  /** Which files this account came near. */
  @Get('files')
  @Requires('access_record.read')
  @Answers(IncidentFilesDto, 'A page of files')
  @Problems(422)
  files(@CurrentActor() actor: Actor, @Query() { before, ...question }: IncidentQueryDto): Promise<IncidentFiles> {
    return this.reading.page(actor, question, before);
  }

  /** The whole list as a file for a spreadsheet, with why it is made. */
  @Post('exports')
  @HttpCode(200)
  @Requires('access_record.read')
  @RequiresFresh()
  @ApiOkResponse({ description: 'One file a line', content: { 'text/csv': { schema: { type: 'string' } } } })
  @Problems(400, 401, 403, 404, 422)
  async export(
    @CurrentActor() actor: Actor,
    @Body() asked: ExportIncidentDto,
    @Req() request: KernelRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return sendCsv(reply, await this.exporting.run(actor, asked, languageOf(request)));
  }
}
