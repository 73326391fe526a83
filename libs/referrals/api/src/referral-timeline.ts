import { Injectable } from '@nestjs/common';
import { timelineSource, TimelineSources } from '@guichet/case-files-api';

/** Steps of referrals, for their two sides; one that was entered in error no longer says what it asked. */
const STEPS = timelineSource('referral', {
  at: 's.at',
  id: 's.id',
  kind: `'referral'`,
  objectId: 'r.id',
  code: 's.action',
  status: 's.to_status',
  text: `case when r.status = 'entered_in_error' then '' else sealed_at('referral.subject', r.id, r.subject) end`,
  member: 's.actor_id',
  organisation: 'm.organisation_id',
  from: `referral_transition s join referral r on r.id = s.referral_id left join member m on m.id = s.actor_id where s.case_file_id = $1`,
});

/** What referrals add to the timeline of a file. */
@Injectable()
export class ReferralTimeline {
  constructor(sources: TimelineSources) {
    sources.add(STEPS);
  }
}
