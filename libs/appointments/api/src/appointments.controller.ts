import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Appointment, AppointmentList, Conflicts } from '@guichet/appointments-contract';
import {
  Answers,
  ChangedDto,
  Changes,
  Creates,
  CurrentActor,
  IfMatch,
  Problems,
  Requires,
  SendingKey,
} from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { AppointmentDto, AppointmentListDto, ConflictsDto } from './appointment-answer.dto';
import { AskConflictsDto, BookAppointmentDto, ChangeAppointmentDto, DiaryQueryDto } from './appointment.dto';
import { BookAppointment } from './book-appointment';
import { ChangeAppointment } from './change-appointment';
import { FindConflicts } from './find-conflicts';
import { ReadDiary } from './read-diary';

/** The diary: reading, booking, changing. */
@ApiTags('appointments')
@Controller('appointments')
export class AppointmentsController {
  constructor(
    private readonly diary: ReadDiary,
    private readonly booking: BookAppointment,
    private readonly changing: ChangeAppointment,
    private readonly conflicts: FindConflicts,
  ) {}

  /** A part of the diary; what was moved stands only in its new place. */
  @Get()
  @Requires('diary.read')
  @Answers(AppointmentListDto, 'Appointments in the order of time')
  @Problems(422)
  list(@CurrentActor() actor: Actor, @Query() query: DiaryQueryDto): Promise<AppointmentList> {
    return this.diary.days(actor, query);
  }

  /** One appointment with its chain, its history and its reminders. */
  @Get(':id')
  @Requires('diary.read')
  @Answers(AppointmentDto, 'The appointment')
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Appointment> {
    return this.diary.one(actor, id);
  }

  /** Book an appointment; what speaks against the moment is answered with 409 unless it is set aside. */
  @Post()
  @Requires('diary.write')
  @Creates(ChangedDto, 'The new appointment')
  book(
    @CurrentActor() actor: Actor,
    @Body() command: BookAppointmentDto,
    @SendingKey() key: string,
  ): Promise<ChangedDto> {
    return this.booking.run(actor, command, key);
  }

  /** Ask what speaks against a moment, before booking it. */
  @Post('conflicts')
  @Requires('diary.write')
  @HttpCode(200)
  @Answers(ConflictsDto, 'What speaks against it')
  @Problems(422)
  check(@CurrentActor() actor: Actor, @Body() asked: AskConflictsDto): Promise<Conflicts> {
    return this.conflicts.run(actor, asked);
  }

  /** Change place, words, who takes part or the interpreter; the time is moved instead. */
  @Put(':id')
  @Requires('diary.write')
  @Changes(ChangedDto, 'The new version')
  change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() command: ChangeAppointmentDto,
    @IfMatch() version: number,
  ): Promise<ChangedDto> {
    return this.changing.run(actor, { id, version }, command);
  }
}
