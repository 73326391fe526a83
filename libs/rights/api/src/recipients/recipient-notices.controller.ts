import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
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
import type { ReceivedNotices } from '@guichet/rights-contract';
import { ExemptRecipientsDto, ReceivedNoticesDto } from './recipient-notice.dto';
import { TellRecipients } from './tell-recipients';

/** Article 19: whoever received what is rectified, erased or restricted is told. */
@ApiTags('rights')
@Controller()
export class RecipientNoticesController {
  constructor(private readonly telling: TellRecipients) {}

  /** What my organisation is told of this file. */
  @Get('case-files/:caseFileId/recipient-notices')
  @Requires('case_file.read')
  @Answers(ReceivedNoticesDto, 'At most a hundred')
  received(@CurrentActor() actor: Actor, @Param('caseFileId') caseFileId: string): Promise<ReceivedNotices> {
    return this.telling.received(actor, caseFileId);
  }

  /** Tell everybody who received what the request is about and was not told yet. */
  @Post('rights-requests/:requestId/recipient-notices')
  @Requires('rights_request.handle')
  @Creates(ChangedDto, 'The request')
  send(
    @CurrentActor() actor: Actor,
    @Param('requestId') requestId: string,
    @SendingKey() key: string,
  ): Promise<ChangedDto> {
    return this.telling.send(actor, requestId, key);
  }

  /** Say why those who were not told are not: it is impossible, or out of proportion. */
  @Post('rights-requests/:requestId/recipient-exemption')
  @Requires('rights_request.handle')
  @Creates(ChangedDto, 'The request')
  exempt(
    @CurrentActor() actor: Actor,
    @Param('requestId') requestId: string,
    @SendingKey() key: string,
    @Body() { reason }: ExemptRecipientsDto,
  ): Promise<ChangedDto> {
    return this.telling.exempt(actor, requestId, key, reason);
  }

  /** Write down that a receiver was told by hand. */
  @Post('recipient-notices/:noticeId/telling')
  @HttpCode(200)
  @Requires('rights_request.handle')
  @Changes(ChangedDto, 'The notice')
  told(@CurrentActor() actor: Actor, @Param('noticeId') id: string, @IfMatch() version: number): Promise<ChangedDto> {
    return this.telling.move(actor, id, version, 'sent');
  }

  /** Note what we were told; the officer writes it down for a receiver who said so. */
  @Post('recipient-notices/:noticeId/acknowledgement')
  @HttpCode(200)
  @Requires('rights_request.read')
  @Changes(ChangedDto, 'The notice')
  acknowledge(
    @CurrentActor() actor: Actor,
    @Param('noticeId') id: string,
    @IfMatch() version: number,
  ): Promise<ChangedDto> {
    return this.telling.move(actor, id, version, 'acknowledged');
  }
}
