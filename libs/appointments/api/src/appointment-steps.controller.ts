import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ChangedDto, Changes, CurrentActor, IfMatch, Requires } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { CancelAppointmentDto, MoveAppointmentDto, RecordOutcomeDto, UndoAppointmentStepDto } from './appointment.dto';
import { CancelAppointment } from './cancel-appointment';
import { MoveAppointment } from './move-appointment';
import { RecordOutcome } from './record-outcome';
import { UndoAppointmentStep } from './undo-appointment-step';

/** Steps of an appointment. Each names the version it was decided on. */
@ApiTags('appointments')
@Controller('appointments/:id')
export class AppointmentStepsController {
  constructor(
    private readonly outcomes: RecordOutcome,
    private readonly cancelling: CancelAppointment,
    private readonly moving: MoveAppointment,
    private readonly undoing: UndoAppointmentStep,
  ) {}

  /** Say how it went. */
  @Post('outcome')
  @Requires('diary.write')
  @HttpCode(200)
  @Changes(ChangedDto, 'The new version')
  outcome(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() command: RecordOutcomeDto,
  ): Promise<ChangedDto> {
    return this.outcomes.run(actor, { id, version }, command);
  }

  /** Call it off. */
  @Post('cancellation')
  @Requires('diary.write')
  @HttpCode(200)
  @Changes(ChangedDto, 'The new version')
  cancel(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() command: CancelAppointmentDto,
  ): Promise<ChangedDto> {
    return this.cancelling.run(actor, { id, version }, command);
  }

  /** Move it to another time; the answer names the appointment that takes its place. */
  @Post('move')
  @Requires('diary.write')
  @HttpCode(200)
  @Changes(ChangedDto, 'The appointment in its new place')
  move(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() command: MoveAppointmentDto,
  ): Promise<ChangedDto> {
    return this.moving.run(actor, { id, version }, command);
  }

  /** Take back the last step: it stands as it did before. */
  @Post('undoing')
  @Requires('diary.write')
  @HttpCode(200)
  @Changes(ChangedDto, 'The new version')
  undo(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() command: UndoAppointmentStepDto,
  ): Promise<ChangedDto> {
    return this.undoing.run(actor, { id, version }, command);
  }
}
