import type { Permission } from '@guichet/access-contract';

/** How somebody stands to the file or the referral that a route names. */
export const STANDINGS = ['none', 'other_team', 'receiver_before', 'receiver_after', 'owning_team', 'lead'] as const;
export type Standing = (typeof STANDINGS)[number];

/**
 * Who gets past the wall of a route, besides holding its permission. `anybody`: the role alone decides.
 * `file`: whoever may know the file. `file_manager`: its lead worker or a team lead of its team.
 * `file_owner`: works for the organisation that owns it, and may know it. `author`: who wrote the referral. `sender` / `receiver` / `side`: the sides of a
 * referral that waits for an answer. `room`: contributes to the room on which nothing was shared with the receiver.
 * `shared_room`: a room that was shared with the receiver. `closed_room`: a room that only the lead worker and named
 * members enter.
 */
export type Reach =
  | 'anybody'
  | 'file'
  | 'file_manager'
  | 'file_owner'
  | 'room'
  | 'shared_room'
  | 'closed_room'
  | 'sender'
  | 'receiver'
  | 'side'
  | 'sender_manager'
  | 'author';

const ALLOWED: Readonly<Record<Reach, readonly Standing[]>> = {
  anybody: STANDINGS,
  file: ['receiver_after', 'owning_team', 'lead'],
  file_manager: ['lead'],
  file_owner: ['owning_team', 'lead'],
  room: ['owning_team', 'lead'],
  shared_room: ['receiver_after', 'owning_team', 'lead'],
  closed_room: ['lead'],
  sender: ['owning_team', 'lead'],
  receiver: ['receiver_before'],
  side: ['receiver_before', 'owning_team', 'lead'],
  sender_manager: [],
  author: ['lead'],
};

/** True when somebody in this standing gets past the wall of a route that reaches so far. */
export function getsPast(reach: Reach, standing: Standing): boolean {
  return ALLOWED[reach].includes(standing);
}

/** One route: its permission (or none), and on whom. */
export interface Row {
  readonly permission: Permission | 'public' | 'signed_in';
  readonly reach: Reach;
}
const row = (permission: Row['permission'], reach: Reach = 'anybody'): Row => ({ permission, reach });

const RECORDS = {
  'household-members': 'room',
  'residence-documents': 'room',
  'residence-procedures': 'room',
  'housing-situations': 'room',
  'training-episodes': 'shared_room',
  'employment-episodes': 'shared_room',
  projects: 'room',
  guardianships: 'room',
  incomes: 'room',
  debts: 'room',
  'aid-requests': 'room',
  'health-coverages': 'room',
  'care-needs': 'room',
  'rights-matters': 'closed_room',
  participations: 'room',
  'housing-applications': 'room',
  'shelter-nights': 'room',
  'reference-addresses': 'room',
  'employment-follow-ups': 'shared_room',
  'language-assessments': 'room',
  schoolings: 'room',
  diplomas: 'room',
  equivalences: 'room',
  skills: 'room',
  'occupations-sought': 'room',
  pathways: 'shared_room',
  'pathway-modules': 'shared_room',
  'attended-hours': 'shared_room',
  'project-steps': 'room',
} as const;

/** The routes of each kind of record. A record that is corrected is named by its id, which the specs do not have: the role alone is asked. */
const recordRoutes = Object.fromEntries(
  Object.entries(RECORDS).flatMap(([kind, reach]) => [
    [`GET /api/case-files/{id}/${kind}`, row('case_file.read', 'file')],
    [`POST /api/case-files/{id}/${kind}`, row('case_file.write', reach)],
    [`POST /api/case-files/{id}/${kind}/{recordId}/corrections`, row('case_file.write')],
    [`POST /api/case-files/{id}/${kind}/{recordId}/withdrawal`, row('case_file.write')],
    [`GET /api/case-files/{id}/${kind}/{recordId}/history`, row('case_file.read')],
  ]),
);

/** What stands in a plan. Goals and actions stand under something that the specs do not have: the role alone is asked. */
const PLAN_ITEMS = {
  urgencies: 'room',
  'plan-needs': 'room',
  'plan-goals': 'anybody',
  'plan-actions': 'anybody',
  'autonomy-ratings': 'anybody',
} as const;
const planRoutes = Object.fromEntries(
  Object.entries(PLAN_ITEMS).flatMap(([kind, reach]) => [
    [`POST /api/case-files/{id}/${kind}`, row('case_file.write', reach)],
    [`PUT /api/case-files/{id}/${kind}/{itemId}`, row('case_file.write')],
    [`POST /api/case-files/{id}/${kind}/{itemId}/withdrawal`, row('case_file.write')],
    [`POST /api/case-files/{id}/${kind}/{itemId}/restoration`, row('case_file.write')],
    [`GET /api/case-files/{id}/${kind}/{itemId}/history`, row('case_file.read')],
  ]),
);

/** Routes of the API and who may use them. A route without a row fails the specs. */
export const ROUTES: Readonly<Record<string, Row>> = {
  'GET /api/health/live': row('public'),
  'GET /api/health/ready': row('public'),
  'POST /api/session': row('public'),
  'GET /api/session': row('signed_in'),
  'DELETE /api/session': row('signed_in'),
  'PUT /api/me/language': row('signed_in'),
  'PUT /api/me/password': row('signed_in'),
  'GET /api/reference-data': row('reference.read'),
  'GET /api/reference-data/{list}': row('reference.read'),
  'GET /api/residence-rules': row('reference.read'),
  'GET /api/residence-rules/{typeCode}': row('reference.read'),
  'POST /api/residence-rules/{typeCode}/effect': row('residence_rule.write'),
  'PUT /api/residence-rules/{typeCode}': row('residence_rule.write'),
  'PUT /api/residence-rules/{typeCode}/review': row('residence_rule.write'),
  'GET /api/organisations': row('directory.read'),
  'GET /api/organisations/{id}': row('directory.read'),
  'POST /api/organisations': row('organisation.write'),
  'PUT /api/organisations/{id}': row('organisation.write'),
  'GET /api/teams': row('directory.read'),
  'GET /api/teams/{id}': row('directory.read'),
  'GET /api/teams/{id}/members': row('directory.read'),
  'PUT /api/teams/{id}': row('team.write'),
  'POST /api/organisations/{id}/teams': row('team.write'),
  'POST /api/teams/{id}/closures': row('team.write'),
  'DELETE /api/teams/{id}/closures/{closureId}': row('team.write'),
  'GET /api/members': row('administration.read'),
  'GET /api/members/{id}': row('administration.read'),
  'POST /api/members': row('member.write'),
  'PUT /api/members/{id}': row('member.write'),
  'PUT /api/members/{id}/teams': row('member.write'),
  'POST /api/members/{id}/password': row('member.write'),
  'GET /api/my-day': row('my_day.read'),
  'GET /api/notices': row('notice.read'),
  'POST /api/notices/reading': row('notice.read'),
  'POST /api/notices/{id}/reading': row('notice.read'),
  'GET /api/notices/stream': row('notice.read'),
  'GET /api/dashboard': row('dashboard.read'),
  'GET /api/dashboard.csv': row('dashboard.read'),
  'PUT /api/organisations/{id}/national-number-authorisation': row('organisation.write'),
  'DELETE /api/organisations/{id}/national-number-authorisation': row('organisation.write'),
  'GET /api/case-files/{id}/national-number': row('case_file.read', 'file'),
  // no organisation of this spec is authorised: the specs of the numbers say who gets past
  'POST /api/case-files/{id}/national-number': row('case_file.write'),
  'POST /api/case-files/{id}/national-number/disclosures': row('case_file.write'),
  'DELETE /api/case-files/{id}/national-number': row('case_file.write'),
  'GET /api/case-files/{id}/own-numbers': row('case_file.read', 'file'),
  'POST /api/case-files/{id}/own-numbers': row('case_file.write', 'file'),
  'DELETE /api/case-files/{id}/own-numbers/{numberId}': row('case_file.write'),
  'GET /api/duplicates': row('person.merge'),
  'POST /api/duplicates/dismissals': row('person.merge'),
  'GET /api/case-files/{id}/mergers': row('case_file.read', 'file'),
  'POST /api/case-files/{id}/mergers': row('person.merge'),
  'POST /api/mergers/{mergerId}/undoing': row('person.merge'),
  'GET /api/saved-views': row('case_file.list'),
  'POST /api/saved-views': row('case_file.list'),
  'PUT /api/saved-views/{viewId}': row('case_file.list'),
  'DELETE /api/saved-views/{viewId}': row('case_file.list'),
  'POST /api/people/search': row('person.search'),
  'GET /api/case-files': row('case_file.list'),
  'POST /api/case-files': row('case_file.open'),
  'GET /api/case-files/{id}': row('case_file.read', 'file'),
  'GET /api/case-files/{id}/notes': row('case_file.read', 'file'),
  'GET /api/case-files/{id}/timeline': row('case_file.read', 'file'),
  'GET /api/case-files/{id}/attendance': row('case_file.read', 'file'),
  // one’s own contributions: nothing for whoever never wrote in the file
  'GET /api/case-files/{id}/contributions': row('case_file.read'),
  'GET /api/case-files/{id}/readings': row('case_file.manage', 'file_manager'),
  'GET /api/access-record': row('access_record.read'),
  'POST /api/case-files/{id}/notes': row('case_file.write', 'room'),
  'PUT /api/case-files/{id}/identity': row('case_file.write', 'shared_room'),
  'PUT /api/case-files/{id}/languages': row('case_file.write', 'room'),
  'POST /api/case-files/{id}/contacts': row('case_file.write', 'shared_room'),
  'PUT /api/case-files/{id}/status': row('case_file.manage', 'file_manager'),
  'GET /api/case-files/{id}/closing': row('case_file.read', 'file'),
  'POST /api/case-files/{id}/closure': row('case_file.manage', 'file_manager'),
  'POST /api/case-files/{id}/reopening': row('case_file.manage', 'file_manager'),
  'POST /api/case-files/{id}/assignment': row('case_file.manage', 'file_manager'),
  'POST /api/case-files/{id}/sharing-agreements': row('agreement.record', 'file_owner'),
  'POST /api/case-files/{id}/sharing-agreements/{agreementId}/revocation': row('agreement.record'),
  'PUT /api/case-files/{id}/contacts/{contactId}': row('case_file.write'),
  'DELETE /api/case-files/{id}/contacts/{contactId}': row('case_file.write'),
  'POST /api/case-files/{id}/notes/{noteId}/corrections': row('case_file.write'),
  'PUT /api/case-files/{id}/members/{memberId}': row('case_file.manage', 'file_manager'),
  'DELETE /api/case-files/{id}/members/{memberId}': row('case_file.manage'),
  'POST /api/access-requests/{requestId}/answer': row('access_request.decide'),
  'POST /api/referrals/{id}/checks/{months}': row('referral.write'),
  ...recordRoutes,
  'GET /api/case-files/{id}/documents': row('case_file.read', 'file'),
  'POST /api/case-files/{id}/documents': row('case_file.write', 'shared_room'),
  'POST /api/case-files/{id}/documents/{documentId}/versions': row('case_file.write', 'shared_room'),
  'PUT /api/case-files/{id}/documents/{documentId}': row('case_file.write'),
  'POST /api/case-files/{id}/documents/{documentId}/validation': row('case_file.write'),
  'POST /api/case-files/{id}/documents/{documentId}/withdrawal': row('case_file.write'),
  'GET /api/case-files/{id}/documents/{documentId}/versions/{number}/content': row('case_file.read'),
  'POST /api/case-files/{id}/letters': row('case_file.write', 'shared_room'),
  'POST /api/case-files/{id}/letters/{letterId}/revocation': row('case_file.write'),
  'GET /api/letter-verifications/{code}': row('public'),
  ...planRoutes,
  'GET /api/case-files/{id}/plan': row('case_file.read', 'file'),
  'GET /api/case-files/{id}/autonomy-ratings': row('case_file.read', 'file'),
  'GET /api/case-files/{id}/agreed-plans/{number}': row('case_file.read'),
  'POST /api/case-files/{id}/agreed-plans': row('case_file.write', 'room'),
  'POST /api/case-files/{id}/urgencies/{urgencyId}/solution': row('case_file.write'),
  'POST /api/access-requests': row('access_request.create'),
  'GET /api/access-requests': row('access_request.create'),
  // the password of the sample body is nobody’s: the specs of emergencies say who gets past
  'POST /api/break-glass': row('break_glass.open'),
  'GET /api/break-glass/own': row('break_glass.open'),
  'GET /api/break-glass/reviews': row('break_glass.review'),
  'GET /api/break-glass/rates': row('protection_desk.read'),
  'POST /api/break-glass/{breakGlassId}/ending': row('break_glass.open'),
  'POST /api/break-glass/{breakGlassId}/review': row('break_glass.review'),
  'GET /api/referrals': row('referral.read'),
  'GET /api/referrals/counts': row('referral.read'),
  'POST /api/referrals': row('referral.write'),
  'GET /api/referrals/{id}': row('referral.read', 'side'),
  'GET /api/referrals/{id}/alternatives': row('referral.read', 'sender'),
  'PUT /api/referrals/{id}': row('referral.write', 'sender'),
  'DELETE /api/referrals/{id}': row('referral.write', 'author'),
  'POST /api/referrals/{id}/information': row('referral.send', 'sender'),
  'POST /api/referrals/{id}/sending': row('referral.send', 'sender'),
  'POST /api/referrals/{id}/reply': row('referral.write', 'sender'),
  'POST /api/referrals/{id}/cancellation': row('referral.write', 'sender'),
  'POST /api/referrals/{id}/amendments': row('referral.write', 'sender'),
  'POST /api/referrals/{id}/error-declaration': row('referral.void', 'sender_manager'),
  'POST /api/referrals/{id}/question': row('referral.decide', 'receiver'),
  'POST /api/referrals/{id}/acceptance': row('referral.decide', 'receiver'),
  'POST /api/referrals/{id}/waitlisting': row('referral.decide', 'receiver'),
  'POST /api/referrals/{id}/refusal': row('referral.decide', 'receiver'),
  'POST /api/referrals/{id}/start': row('referral.decide', 'receiver'),
  'POST /api/referrals/{id}/hold': row('referral.decide', 'receiver'),
  'POST /api/referrals/{id}/resumption': row('referral.decide', 'receiver'),
  'POST /api/referrals/{id}/completion': row('referral.decide', 'receiver'),
  'POST /api/referrals/{id}/failure': row('referral.decide', 'receiver'),
  'GET /api/appointments': row('diary.read'),
  'GET /api/appointments/{id}': row('diary.read'),
  'POST /api/appointments': row('diary.write'),
  'POST /api/appointments/conflicts': row('diary.write'),
  'PUT /api/appointments/{id}': row('diary.write'),
  'POST /api/appointments/{id}/outcome': row('diary.write'),
  'POST /api/appointments/{id}/cancellation': row('diary.write'),
  'POST /api/appointments/{id}/move': row('diary.write'),
  'POST /api/appointments/{id}/undoing': row('diary.write'),
  'GET /api/tasks': row('diary.read'),
  'POST /api/tasks': row('diary.write'),
  'PUT /api/tasks/{id}': row('diary.write'),
  'POST /api/tasks/{id}/completion': row('diary.write'),
  'POST /api/tasks/{id}/reopening': row('diary.write'),
  'GET /api/me/working-hours': row('diary.read'),
  'PUT /api/me/working-hours': row('diary.write'),
  'GET /api/teams/{id}/working-hours': row('directory.read'),
  'PUT /api/teams/{id}/working-hours': row('team.write'),
  'GET /api/me/calendar-feed': row('diary.read'),
  'POST /api/me/calendar-feed': row('diary.read'),
  'DELETE /api/me/calendar-feed': row('diary.read'),
  'GET /api/calendar-feeds/{file}': row('public'),
  'GET /api/case-files/{id}/diary': row('case_file.read', 'file'),
  'PUT /api/case-files/{id}/reminders': row('case_file.write', 'shared_room'),
};

/** The state in which a referral must stand for the route to be more than refused by its state. */
export const REFERRAL_STATE: Readonly<
  Record<string, 'draft' | 'requested' | 'info_requested' | 'accepted' | 'in_progress' | 'on_hold'>
> = {
  'PUT /api/referrals/{id}': 'draft',
  'DELETE /api/referrals/{id}': 'draft',
  'POST /api/referrals/{id}/information': 'draft',
  'POST /api/referrals/{id}/sending': 'draft',
  'POST /api/referrals/{id}/reply': 'info_requested',
  'POST /api/referrals/{id}/start': 'accepted',
  'POST /api/referrals/{id}/hold': 'in_progress',
  'POST /api/referrals/{id}/resumption': 'on_hold',
  'POST /api/referrals/{id}/completion': 'in_progress',
  'POST /api/referrals/{id}/failure': 'in_progress',
};
