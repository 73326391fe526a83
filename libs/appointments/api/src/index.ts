export { Appointment } from './appointment.entity';
export { AppointmentParticipant } from './appointment-participant.entity';
export { AppointmentReminder } from './appointment-reminder.entity';
export { AppointmentStep } from './appointment-step.entity';
export { CalendarFeedRow } from './calendar-feed.entity';
export { ReminderRefusal } from './reminder-refusal.entity';
export { Task } from './task.entity';
export { WorkingHoursRow } from './working-hours.entity';
