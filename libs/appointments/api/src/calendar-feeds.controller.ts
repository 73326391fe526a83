import { Controller, Delete, Get, Header, HttpCode, Ip, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { CalendarFeed, CalendarFeedAddress } from '@guichet/appointments-contract';
import { Answers, CurrentActor, Ends, Problems, Public, Requires } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { CalendarFeedAddressDto, CalendarFeedDto } from './calendar-feed.dto';
import { CalendarFeeds } from './calendar-feeds';

/** The own diary in one’s own calendar program, without names. */
@ApiTags('calendar feed')
@Controller()
export class CalendarFeedsController {
  constructor(private readonly feeds: CalendarFeeds) {}

  /** Whether there is a secret address. */
  @Get('me/calendar-feed')
  @Requires('diary.read')
  @Answers(CalendarFeedDto, 'Whether there is one')
  stands(@CurrentActor() actor: Actor): Promise<CalendarFeed> {
    return this.feeds.stands(actor);
  }

  /** Make a secret address; the answer says it once, and the one before stops working. */
  @Post('me/calendar-feed')
  @Requires('diary.read')
  @ApiCreatedResponse({ type: CalendarFeedAddressDto, description: 'The address' })
  @Problems(401, 403)
  create(@CurrentActor() actor: Actor): Promise<CalendarFeedAddress> {
    return this.feeds.create(actor);
  }

  /** Stop it. */
  @Delete('me/calendar-feed')
  @Requires('diary.read')
  @HttpCode(204)
  @Ends('The address answers nothing any more')
  revoke(@CurrentActor() actor: Actor): Promise<void> {
    return this.feeds.revoke(actor);
  }

  /** The diary behind a secret address, as iCalendar. */
  @Get('calendar-feeds/:file')
  @Public()
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' }, description: 'Times and places, no names' })
  @Problems(404, 429)
  @Header('Content-Type', 'text/calendar; charset=utf-8')
  @Header('Cache-Control', 'private, no-store')
  read(@Param('file') file: string, @Ip() network: string): Promise<string> {
    return this.feeds.read(file, network);
  }
}
