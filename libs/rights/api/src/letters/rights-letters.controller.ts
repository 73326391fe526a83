import { Body, Controller, Get, Header, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { ChangedDto, Creates, CurrentActor, Problems, Requires, SendingKey } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { IssueRightsLetter } from './issue-rights-letter';
import { OpenRightsLetter } from './open-rights-letter';
import { IssueRightsLetterDto, LetterPurposeDto } from './rights-letter.dto';

/** Answers on paper. */
@ApiTags('rights')
@Controller('rights-requests/:requestId/letters')
export class RightsLettersController {
  constructor(
    private readonly issuing: IssueRightsLetter,
    private readonly opening: OpenRightsLetter,
  ) {}

  /** Print the answer of a closed request, in French and the person’s language; it is kept with the request. */
  @Post()
  @Requires('rights_request.handle')
  @Creates(ChangedDto, 'The letter')
  issue(
    @CurrentActor() actor: Actor,
    @Param('requestId') requestId: string,
    @SendingKey() key: string,
    @Body() { language }: IssueRightsLetterDto,
  ): Promise<ChangedDto> {
    return this.issuing.run(actor, requestId, key, language);
  }

  /** The letter as it was printed (PDF/UA). */
  @Get(':letterId/content')
  @Requires('rights_request.read')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ description: 'The letter', schema: { type: 'string', format: 'binary' } })
  @Problems(400, 401, 403, 404)
  @Header('Cache-Control', 'no-store')
  @Header('X-Content-Type-Options', 'nosniff')
  @Header('X-Frame-Options', 'SAMEORIGIN')
  @Header(
    'Content-Security-Policy',
    "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
  )
  async open(
    @CurrentActor() actor: Actor,
    @Param('requestId') requestId: string,
    @Param('letterId') letterId: string,
    @Query() { purpose }: LetterPurposeDto,
  ): Promise<StreamableFile> {
    const pdf = await this.opening.run(actor, requestId, letterId, purpose ?? 'read');
    const disposition = 'inline; filename="reponse.pdf"';
    return new StreamableFile(pdf, { type: 'application/pdf', disposition, length: pdf.length });
  }
}
