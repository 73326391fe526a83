import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { WorkingHours as Hours } from '@guichet/appointments-contract';
import { Answers, CurrentActor, Ends, Problems, Requires } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { ReplaceWorkingHoursDto, WorkingHoursDto } from './working-hours.dto';
import { WorkingHours } from './working-hours';

/** When people work; booking outside these hours gives a warning. */
@ApiTags('working hours')
@Controller()
export class WorkingHoursController {
  constructor(private readonly hours: WorkingHours) {}

  /** The hours that count for the caller. */
  @Get('me/working-hours')
  @Requires('diary.read')
  @Answers(WorkingHoursDto, 'The hours')
  mine(@CurrentActor() actor: Actor): Promise<Hours> {
    return this.hours.mine(actor);
  }

  /** Replace the caller’s own hours. */
  @Put('me/working-hours')
  @Requires('diary.write')
  @HttpCode(204)
  @Ends('These hours count from now on')
  @Problems(422)
  replaceMine(@CurrentActor() actor: Actor, @Body() command: ReplaceWorkingHoursDto): Promise<void> {
    return this.hours.replaceMine(actor, command);
  }

  /** The hours of a team. */
  @Get('teams/:id/working-hours')
  @Requires('directory.read')
  @Answers(WorkingHoursDto, 'The hours')
  ofTeam(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Hours> {
    return this.hours.ofTeam(actor, id);
  }

  /** Replace the hours of a team. */
  @Put('teams/:id/working-hours')
  @Requires('team.write')
  @HttpCode(204)
  @Ends('These hours count from now on')
  @Problems(422)
  replaceOfTeam(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() command: ReplaceWorkingHoursDto,
  ): Promise<void> {
    return this.hours.replaceOfTeam(actor, id, command);
  }
}
