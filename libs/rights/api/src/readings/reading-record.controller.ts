import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Answers, CurrentActor, Problems, Requires } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import type { ReadingRecord, SharingRecord } from '@guichet/rights-contract';
import { PrintReadingRecord } from './print-reading-record';
import { ReadReadingRecord } from './read-reading-record';
import { ReadingPrintQueryDto, ReadingRecordDto, ReadingRecordQueryDto, SharingRecordDto } from './reading-record.dto';

/** Who opened a file, when, why, and what was shared with whom. */
@ApiTags('rights')
@Controller('case-files/:caseFileId')
export class ReadingRecordController {
  constructor(
    private readonly reading: ReadReadingRecord,
    private readonly printing: PrintReadingRecord,
  ) {}

  /** Who opened this file: for those who manage it, managers of its organisation, and the officer. */
  @Get('reading-record')
  @Requires('readings.read')
  @Answers(ReadingRecordDto, 'A page of it')
  read(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @Query() { before, ...period }: ReadingRecordQueryDto,
  ): Promise<ReadingRecord> {
    return this.reading.page(actor, caseFileId, period, before);
  }

  /** The same on paper, for the person (PDF/UA). */
  @Get('reading-record/pdf')
  @Requires('readings.read')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ description: 'The record', schema: { type: 'string', format: 'binary' } })
  @Problems(400, 401, 403, 404)
  @Header('Cache-Control', 'no-store')
  @Header('X-Content-Type-Options', 'nosniff')
  @Header(
    'Content-Security-Policy',
    "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'none'",
  )
  async print(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @Query() { language = 'fr', ...period }: ReadingPrintQueryDto,
  ): Promise<StreamableFile> {
    const { pdf, reference } = await this.printing.run(actor, caseFileId, period, language);
    const disposition = `inline; filename="lectures-${reference}.pdf"`;
    return new StreamableFile(pdf, { type: 'application/pdf', disposition, length: pdf.length });
  }

  /** What was shared with whom: agreements, open doors, referrals. */
  @Get('sharing-record')
  @Requires('readings.read')
  @Answers(SharingRecordDto, 'At most two hundred of each')
  sharing(@CurrentActor() actor: Actor, @Param('caseFileId') caseFileId: string): Promise<SharingRecord> {
    return this.reading.sharing(actor, caseFileId);
  }
}
