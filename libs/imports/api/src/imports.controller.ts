import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { ImportDetail, ImportRows, Imports, RowLikely } from '@guichet/imports-contract';
import {
  Answers,
  ChangedDto,
  Changes,
  Creates,
  CurrentActor,
  IfMatch,
  languageOf,
  Problems,
  Requires,
  SendingKey,
} from '@guichet/platform-api-kernel';
import type { Actor, KernelRequest } from '@guichet/platform-api-kernel';
import { DecideRows } from './commands/decide-rows';
import { MapImportColumns } from './commands/map-columns';
import { SteerImport } from './commands/steer-import';
import { UploadImport } from './commands/upload-import';
import {
  CellsCorrectedDto,
  CorrectCellDto,
  DecideRowDto,
  ImportDetailDto,
  ImportRowQueryDto,
  ImportRowsDto,
  ImportsDto,
  MapColumnsDto,
  RowLikelyDto,
} from './imports.dto';
import { ExportReport, sendReport } from './reading/export-report';
import { ReadImports } from './reading/read-imports';
import { UPLOAD_FORM } from './upload-form';

/** Lists of a partner: sent, understood, decided on, brought in, taken back. */
@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly readImports: ReadImports,
    private readonly exportReport: ExportReport,
    private readonly uploadImport: UploadImport,
    private readonly mapColumns: MapImportColumns,
    private readonly decideRows: DecideRows,
    private readonly steerImport: SteerImport,
  ) {}

  /** Imports of the organisation; figures only for who may not open them. */
  @Get()
  @Requires('import.read')
  @Answers(ImportsDto, 'The imports')
  list(@CurrentActor() actor: Actor): Promise<Imports> {
    return this.readImports.list(actor);
  }

  /** Send a list: a form with one file. Nothing is created in any case file yet. */
  @Post()
  @Requires('import.write')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: UPLOAD_FORM })
  @Creates(ChangedDto, 'The import')
  @Problems(413, 429)
  upload(@CurrentActor() actor: Actor, @SendingKey() key: string, @Req() request: KernelRequest): Promise<ChangedDto> {
    return this.uploadImport.run(actor, key, request);
  }

  /** One import: columns with samples, figures, what may be done. */
  @Get(':importId')
  @Requires('import.write')
  @Answers(ImportDetailDto, 'The import')
  one(@CurrentActor() actor: Actor, @Param('importId') importId: string): Promise<ImportDetail> {
    return this.readImports.one(actor, importId);
  }

  /** Say what the columns hold; every row is checked, nothing is created. */
  @Put(':importId/mapping')
  @Requires('import.write')
  @Changes(ChangedDto, 'The import')
  map(
    @CurrentActor() actor: Actor,
    @Param('importId') importId: string,
    @IfMatch() version: number,
    @Body() { columns }: MapColumnsDto,
  ): Promise<ChangedDto> {
    return this.mapColumns.run(actor, importId, version, columns);
  }

  /** Rows, page by page, with every problem. */
  @Get(':importId/rows')
  @Requires('import.write')
  @Answers(ImportRowsDto, 'A page of rows')
  rows(
    @CurrentActor() actor: Actor,
    @Param('importId') importId: string,
    @Query() query: ImportRowQueryDto,
  ): Promise<ImportRows> {
    return this.readImports.rows(actor, importId, query);
  }

  /** Correct a cell, in one row or in all that hold the same. */
  @Put(':importId/rows/:number')
  @Requires('import.write')
  @Answers(CellsCorrectedDto, 'How many rows were corrected')
  @Problems(409, 422)
  correct(
    @CurrentActor() actor: Actor,
    @Param('importId') importId: string,
    @Param('number', ParseIntPipe) number: number,
    @Body() correction: CorrectCellDto,
  ): Promise<CellsCorrectedDto> {
    return this.decideRows.correct(actor, importId, number, correction);
  }

  /** Who is known that may be the person of a row: looked up now, recorded and counted as when a file is opened. */
  @Get(':importId/rows/:number/likely')
  @Requires('import.write')
  @Answers(RowLikelyDto, 'The row and who may be its person')
  @Problems(409, 429)
  likely(
    @CurrentActor() actor: Actor,
    @Param('importId') importId: string,
    @Param('number', ParseIntPipe) number: number,
  ): Promise<RowLikely> {
    return this.readImports.likely(actor, importId, number);
  }

  /** Decide on a row. */
  @Post(':importId/rows/:number/decision')
  @HttpCode(200)
  @Requires('import.write')
  @Answers(ChangedDto, 'The import')
  @Problems(409)
  decide(
    @CurrentActor() actor: Actor,
    @Param('importId') importId: string,
    @Param('number', ParseIntPipe) number: number,
    @Body() { decision }: DecideRowDto,
  ): Promise<ChangedDto> {
    return this.decideRows.decide(actor, importId, number, decision);
  }

  /** Bring in every row that is ready; goes on by itself after an interruption. */
  @Post(':importId/run')
  @HttpCode(200)
  @Requires('import.write')
  @Changes(ChangedDto, 'The import')
  run(
    @CurrentActor() actor: Actor,
    @Param('importId') importId: string,
    @IfMatch() version: number,
  ): Promise<ChangedDto> {
    return this.steerImport.run(actor, importId, version);
  }

  /** Take back every file that was opened, but those on which somebody worked since. */
  @Post(':importId/undoing')
  @HttpCode(200)
  @Requires('import.write')
  @Changes(ChangedDto, 'The import')
  undo(
    @CurrentActor() actor: Actor,
    @Param('importId') importId: string,
    @IfMatch() version: number,
  ): Promise<ChangedDto> {
    return this.steerImport.undo(actor, importId, version);
  }

  /** Throw the list away before anything was brought in; its rows are deleted at once. */
  @Post(':importId/discarding')
  @HttpCode(200)
  @Requires('import.write')
  @Changes(ChangedDto, 'The import')
  discard(
    @CurrentActor() actor: Actor,
    @Param('importId') importId: string,
    @IfMatch() version: number,
  ): Promise<ChangedDto> {
    return this.steerImport.discard(actor, importId, version);
  }

  /** The rows that were not taken, with what is wrong, as a file for a spreadsheet. */
  @Get(':importId/report.csv')
  @Requires('import.write')
  @ApiOkResponse({ description: 'One row a line', content: { 'text/csv': { schema: { type: 'string' } } } })
  @Problems(400, 401, 403, 404)
  async report(
    @CurrentActor() actor: Actor,
    @Param('importId') importId: string,
    @Req() request: KernelRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const language = languageOf(request);
    return sendReport(reply, await this.exportReport.run(actor, importId, language), language);
  }
}
