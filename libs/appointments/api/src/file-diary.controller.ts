import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FileDiary as Diary } from '@guichet/appointments-contract';
import { Answers, CurrentActor, Ends, Requires } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { FileDiary } from './file-diary';
import { ChooseRemindersDto, FileDiaryDto } from './file-diary.dto';

/** The diary of one person. */
@ApiTags('appointments')
@Controller('case-files/:id')
export class FileDiaryController {
  constructor(private readonly diary: FileDiary) {}

  /** Appointments and open tasks about the person. */
  @Get('diary')
  @Requires('case_file.read')
  @Answers(FileDiaryDto, 'What stands in the diary')
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Diary> {
    return this.diary.read(actor, id);
  }

  /** Write down whether the person wants reminders. */
  @Put('reminders')
  @Requires('case_file.write')
  @HttpCode(204)
  @Ends('Written down')
  choose(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() command: ChooseRemindersDto): Promise<void> {
    return this.diary.choose(actor, id, command);
  }
}
