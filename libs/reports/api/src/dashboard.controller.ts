import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
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
import { DashboardQueryDto } from './dashboard-query.dto';
import { DashboardDto } from './dashboard.dto';
import { ExportDashboard } from './export-dashboard';
import { ReadDashboard } from './read-dashboard';

/** Numbers for those who lead an organisation or coordinate the city; each look is recorded. */
@ApiTags('reports')
@Controller()
export class DashboardController {
  constructor(
    private readonly readDashboard: ReadDashboard,
    private readonly exportDashboard: ExportDashboard,
  ) {}

  /** Files, referrals and residence documents in numbers. */
  @Get('dashboard')
  @Requires('dashboard.read')
  @Answers(DashboardDto, 'The numbers this viewer may know')
  @Problems(422)
  read(@CurrentActor() actor: Actor, @Query() query: DashboardQueryDto): Promise<DashboardDto> {
    return this.readDashboard.run(actor, query) as Promise<DashboardDto>;
  }

  /** The same numbers as a file for a spreadsheet. */
  @Get('dashboard.csv')
  @Requires('dashboard.read')
  @RequiresFresh()
  @ApiOkResponse({ description: 'One number a line', content: { 'text/csv': { schema: { type: 'string' } } } })
  @Problems(400, 401, 403, 404, 422)
  async export(
    @CurrentActor() actor: Actor,
    @Query() query: DashboardQueryDto,
    @Req() request: KernelRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return sendCsv(reply, await this.exportDashboard.run(actor, query, languageOf(request)));
  }
}
