import { Module } from '@nestjs/common';
import { TimelineModule } from '@guichet/case-files-api';
import { AppointmentStepsController } from './appointment-steps.controller';
import { AppointmentSteps } from './appointment-steps';
import { AppointmentsController } from './appointments.controller';
import { BookAppointment } from './book-appointment';
import { CalendarFeedsController } from './calendar-feeds.controller';
import { CalendarFeeds } from './calendar-feeds';
import { CancelAppointment } from './cancel-appointment';
import { ChangeAppointment } from './change-appointment';
import { ChangeTask } from './change-task';
import { CompleteTask } from './complete-task';
import { CreateTask } from './create-task';
import { FileDiary } from './file-diary';
import { FileDiaryController } from './file-diary.controller';
import { FindConflicts } from './find-conflicts';
import { ListTasks } from './list-tasks';
import { MoveAppointment } from './move-appointment';
import { ReadDiary } from './read-diary';
import { RecordOutcome } from './record-outcome';
import { ReopenTask } from './reopen-task';
import { SendReminders } from './send-reminders';
import { TasksController } from './tasks.controller';
import { UndoAppointmentStep } from './undo-appointment-step';
import { WorkingHours } from './working-hours';
import { WorkingHoursController } from './working-hours.controller';
import { AppointmentTimeline } from './appointment-timeline';

/** The diary: appointments, reminders, tasks, working hours, calendar addresses. */
@Module({
  imports: [TimelineModule],
  controllers: [
    AppointmentsController,
    AppointmentStepsController,
    TasksController,
    WorkingHoursController,
    CalendarFeedsController,
    FileDiaryController,
  ],
  providers: [
    AppointmentTimeline,
    ReadDiary,
    FindConflicts,
    BookAppointment,
    ChangeAppointment,
    AppointmentSteps,
    RecordOutcome,
    CancelAppointment,
    MoveAppointment,
    UndoAppointmentStep,
    SendReminders,
    ListTasks,
    CreateTask,
    ChangeTask,
    CompleteTask,
    ReopenTask,
    WorkingHours,
    CalendarFeeds,
    FileDiary,
  ],
})
export class AppointmentsModule {}
