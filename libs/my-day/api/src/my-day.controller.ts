import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, CurrentActor, Requires } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import type { MyDay } from '@guichet/my-day-contract';
import { MyDayDto } from './my-day.dto';
import { ReadMyDay } from './read-my-day';

/** The first page. */
@ApiTags('my day')
@Controller('my-day')
export class MyDayController {
  constructor(private readonly reader: ReadMyDay) {}

  /** What presses on the caller today, the most pressing first. */
  @Get()
  @Requires('my_day.read')
  @Answers(MyDayDto, 'The cards of the first page')
  read(@CurrentActor() actor: Actor): Promise<MyDay> {
    return this.reader.run(actor);
  }
}
