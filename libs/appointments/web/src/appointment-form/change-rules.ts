import { maxLength, required, schema } from '@angular/forms/signals';
import { APPOINTMENT_LIMITS } from '@guichet/appointments-contract';
import type { AppointmentChangeDraft } from './appointment-draft';

/** What holds for the words, the place and the interpreter, whether booked anew or changed. */
export const CHANGE_RULES = schema<AppointmentChangeDraft>((path) => {
  required(path.subject, { message: 'appointments.form.subjectMissing' });
  maxLength(path.subject, APPOINTMENT_LIMITS.subject);
  maxLength(path.place, APPOINTMENT_LIMITS.place);
  required(path.interpreterLanguageCode, {
    message: 'appointments.form.languageMissing',
    when: ({ valueOf }) => valueOf(path.interpreterState) !== 'none',
  });
});
