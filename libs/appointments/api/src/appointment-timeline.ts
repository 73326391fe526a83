import { Injectable } from '@nestjs/common';
import { timelineSource, TimelineSources } from '@guichet/case-files-api';

/** Steps of appointments, for whoever may see the appointment. */
const STEPS = timelineSource('appointment', {
  at: 's.at',
  id: 's.id',
  kind: `'appointment'`,
  objectId: 'a.id',
  code: 's.action',
  status: 's.to_status',
  text: `sealed_at('appointment.subject', a.id, a.subject)`,
  member: 's.actor_id',
  organisation: 'a.organisation_id',
  from: 'appointment_step s join appointment a on a.id = s.appointment_id where s.case_file_id = $1',
});

/** What the diary adds to the timeline of a file. */
@Injectable()
export class AppointmentTimeline {
  constructor(sources: TimelineSources) {
    sources.add(STEPS);
  }
}
