import { Injectable } from '@nestjs/common';
import { timelineSource, TimelineSources } from '@guichet/case-files-api';
import type { TimelineSource } from '@guichet/case-files-api';

const part = (table: string, code: string, status: string, text: string, id = 'p.item_id'): TimelineSource =>
  timelineSource(table, {
    at: 'p.created_at',
    id: 'p.id',
    kind: `'plan'`,
    room: `'plan'`,
    objectId: id,
    code: `'${code}'`,
    status,
    text,
    correction: 'p.version > 1',
    member: 'p.author_id',
    organisation: 'p.owner_organisation_id',
    from: `${table} p where p.case_file_id = $1 and p.superseded_at is null`,
  });

const AGREED = timelineSource('agreed_plan', {
  at: 'p.created_at',
  id: 'p.id',
  kind: `'plan'`,
  room: `'plan'`,
  objectId: 'p.id',
  code: `'agreed'`,
  status: 'p.number::text',
  text: `sealed_at('agreed_plan.note', p.id, p.note)`,
  member: 'p.author_id',
  organisation: 'p.owner_organisation_id',
  from: 'agreed_plan p where p.case_file_id = $1',
});

/** What the two tracks add to the timeline of a file: each part as it stands now, and every agreed version. */
@Injectable()
export class PlanTimeline {
  constructor(sources: TimelineSources) {
    sources.add(
      part(
        'urgency',
        'urgency',
        `case when p.solved_at is null then 'open' else 'solved' end`,
        `sealed_at('urgency.what', p.id, p.what)`,
      ),
      part('plan_need', 'need', 'p.state', `sealed_at('plan_need.situation', p.id, p.situation)`),
      part('plan_goal', 'goal', 'p.state', `sealed_at('plan_goal.own_words', p.id, p.own_words)`),
      part('plan_action', 'action', 'p.state', `sealed_at('plan_action.what', p.id, p.what)`),
      part('autonomy_rating', 'rating', 'p.moment', `sealed_at('autonomy_rating.sentence', p.id, p.sentence)`),
      AGREED,
    );
  }
}
