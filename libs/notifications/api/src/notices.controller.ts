import { Controller, Get, HttpCode, Param, Post, Query, Sse } from '@nestjs/common';
import type { MessageEvent } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { Observable } from 'rxjs';
import { Answers, CurrentActor, Ends, Problems, Requires } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import type { NoticePage } from '@guichet/notifications-contract';
import { ListNotices } from './list-notices';
import { NoticePageDto, NoticeQueryDto, NoticeSignalDto } from './notice.dto';
import { NoticeStream } from './notice-stream';
import { ReadNotices } from './read-notices';

/** What the signed-in member should know. */
@ApiTags('notices')
@Controller('notices')
export class NoticesController {
  constructor(
    private readonly lists: ListNotices,
    private readonly reading: ReadNotices,
    private readonly live: NoticeStream,
  ) {}

  /** Own notices, newest first. */
  @Get()
  @Requires('notice.read')
  @Answers(NoticePageDto, 'One page of notices')
  list(@CurrentActor() actor: Actor, @Query() query: NoticeQueryDto): Promise<NoticePage> {
    return this.lists.page(actor, query);
  }

  /** Live notices as Server-Sent Events: a signal each time one was written for the caller, after its commit. */
  @Sse('stream')
  @Requires('notice.read')
  @ApiExtraModels(NoticeSignalDto)
  @ApiOkResponse({
    description: 'Messages whose data is a signal; a comment every 20 seconds; ends with the session',
    content: { 'text/event-stream': { schema: { $ref: getSchemaPath(NoticeSignalDto) } } },
  })
  @Problems(401, 403, 503)
  stream(@CurrentActor() actor: Actor): Promise<Observable<MessageEvent>> {
    return this.live.open(actor);
  }

  /** Mark all as read. */
  @Post('reading')
  @Requires('notice.read')
  @HttpCode(204)
  @Ends('All are marked as read')
  readAll(@CurrentActor() actor: Actor): Promise<void> {
    return this.reading.all(actor);
  }

  /** Mark one as read. */
  @Post(':id/reading')
  @Requires('notice.read')
  @HttpCode(204)
  @Ends('It is marked as read')
  readOne(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.reading.one(actor, id);
  }
}
