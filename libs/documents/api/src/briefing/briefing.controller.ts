import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { ReadBriefing } from '@guichet/case-files-api';
import type { CaseFileBriefing } from '@guichet/case-files-contract';
import { Answers, Clock, CurrentActor, Requires } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { LetterPrinter } from '../letters/letter-printer';
import { briefingSheet } from './briefing-sheet';
import { BRIEFING_TEMPLATE } from './briefing-template';
import { BriefingQueryDto, CaseFileBriefingDto } from './briefing.dto';

/** One page for whoever takes over a file, to read and to print. */
@ApiTags('case-files')
@Controller('case-files/:caseFileId/briefing')
export class BriefingController {
  constructor(
    private readonly readBriefing: ReadBriefing,
    private readonly printer: LetterPrinter,
    private readonly clock: Clock,
  ) {}

  /** The briefing, as far as the reader may read the file. */
  @Get()
  @Requires('case_file.read')
  @Answers(CaseFileBriefingDto, 'The briefing')
  read(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @Query() { language }: BriefingQueryDto,
  ): Promise<CaseFileBriefing> {
    return this.readBriefing.run(actor, caseFileId, language ?? 'fr', false);
  }

  /** The briefing on one A4 page; recorded as a print. */
  @Get('pdf')
  @Requires('case_file.read')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ description: 'The page', schema: { type: 'string', format: 'binary' } })
  @Header('Cache-Control', 'no-store')
  @Header('X-Content-Type-Options', 'nosniff')
  @Header(
    'Content-Security-Policy',
    "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'none'",
  )
  async print(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @Query() { language = 'fr' }: BriefingQueryDto,
  ): Promise<StreamableFile> {
    const briefing = await this.readBriefing.run(actor, caseFileId, language, true);
    const sheet = briefingSheet(briefing, language, `${actor.givenName} ${actor.familyName}`);
    const pdf = await this.printer.print(sheet, this.clock.now(), BRIEFING_TEMPLATE);
    return new StreamableFile(pdf, {
      type: 'application/pdf',
      disposition: `inline; filename="releve-${briefing.person.reference}.pdf"`,
      length: pdf.length,
    });
  }
}
