import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { RetentionDesk, RetentionItems } from '@guichet/oversight-contract';
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
  RequiresFresh,
  SendingKey,
} from '@guichet/platform-api-kernel';
import type { Actor, KernelRequest } from '@guichet/platform-api-kernel';
import { CertifyDestruction } from './certify-destruction';
import { HoldFiles } from './hold-files';
import { MoveRetentionList } from './move-retention-list';
import { ReadRetention } from './read-retention';
import { HoldFileDto, RetentionDeskDto, RetentionItemQueryDto, RetentionItemsDto } from './retention.dto';

/** How long what is kept; what is proposed to go, who approves it, and the certificate of what went. */
@ApiTags('oversight')
@Controller('retention')
export class RetentionController {
  constructor(
    private readonly reading: ReadRetention,
    private readonly moving: MoveRetentionList,
    private readonly holding: HoldFiles,
    private readonly certifying: CertifyDestruction,
  ) {}

  /** Rules, lists and holds. */
  @Get()
  @Requires('retention.approve')
  @Answers(RetentionDeskDto, 'What I may see')
  desk(@CurrentActor() actor: Actor, @Req() request: KernelRequest): Promise<RetentionDesk> {
    return this.reading.desk(actor, languageOf(request));
  }

  /** What stands on a list. */
  @Get('lists/:listId/items')
  @Requires('retention.approve')
  @Answers(RetentionItemsDto, 'A page of items')
  items(
    @CurrentActor() actor: Actor,
    @Param('listId') id: string,
    @Query() { after }: RetentionItemQueryDto,
  ): Promise<RetentionItems> {
    return this.reading.items(actor, id, after);
  }

  /** Submit a list that I looked through. */
  @Post('lists/:listId/submission')
  @HttpCode(200)
  @Requires('retention.submit')
  @RequiresFresh()
  @Changes(ChangedDto, 'The list')
  submit(@CurrentActor() actor: Actor, @Param('listId') id: string, @IfMatch() version: number): Promise<ChangedDto> {
    return this.moving.run(actor, id, version, 'submitted');
  }

  /** Approve a list that somebody else submitted: what stands on it goes. */
  @Post('lists/:listId/approval')
  @HttpCode(200)
  @Requires('retention.approve')
  @RequiresFresh()
  @Changes(ChangedDto, 'The list')
  approve(@CurrentActor() actor: Actor, @Param('listId') id: string, @IfMatch() version: number): Promise<ChangedDto> {
    return this.moving.run(actor, id, version, 'approved');
  }

  /** The certificate of what went, with a code that anybody may verify. */
  @Get('lists/:listId/certificate')
  @Requires('retention.approve')
  @ApiOkResponse({
    description: 'PDF/UA',
    content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } },
  })
  @Problems(400, 401, 403, 404, 422)
  async certificate(
    @CurrentActor() actor: Actor,
    @Param('listId') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const pdf = await this.certifying.run(actor, id);
    void reply
      .header('Content-Type', 'application/pdf')
      .header('Content-Disposition', 'attachment; filename="certificat-de-destruction.pdf"');
    return pdf;
  }

  /** Keep a file back until a day. */
  @Post('holds')
  @Requires('retention.submit')
  @Creates(ChangedDto, 'The hold')
  hold(@CurrentActor() actor: Actor, @SendingKey() key: string, @Body() hold: HoldFileDto): Promise<ChangedDto> {
    return this.holding.place(actor, key, hold);
  }

  /** Take a hold back. */
  @Post('holds/:holdId/lifting')
  @HttpCode(200)
  @Requires('retention.submit')
  @Changes(ChangedDto, 'The hold')
  lift(@CurrentActor() actor: Actor, @Param('holdId') id: string, @IfMatch() version: number): Promise<ChangedDto> {
    return this.holding.lift(actor, id, version);
  }
}
