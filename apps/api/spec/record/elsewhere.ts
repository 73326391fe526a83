/** Where a recording is asserted that this spec cannot bring about by sample bodies: the spec, and what it looks for. */
export const ELSEWHERE: Readonly<
  Record<string, readonly [spec: string, looksFor: string] | 'records nothing about a person'>
> = {
  'GET /api/notices/stream': 'records nothing about a person',
  'POST /api/session': ['kernel/session.spec.ts', 'session.open'],
  'PUT /api/me/password': ['organisations/own-account.spec.ts', 'member.own_password'],
  'PUT /api/residence-rules/{typeCode}/review': ['reference-data/residence-rules.spec.ts', 'residence_rule.review'],
  'DELETE /api/teams/{id}/closures/{closureId}': ['organisations/teams.spec.ts', 'team_closure.remove'],
  'DELETE /api/organisations/{id}/national-number-authorisation': 'records nothing about a person',
  'POST /api/people/search': ['people/search.spec.ts', 'person.searched'],
  'POST /api/case-files/{id}/national-number': ['people/national-number.spec.ts', 'national_number.recorded'],
  'DELETE /api/case-files/{id}/national-number': ['people/national-number.spec.ts', 'national_number.erased'],
  'POST /api/case-files/{id}/national-number/disclosures': [
    'people/national-number.spec.ts',
    'national_number.disclosed',
  ],
  'PUT /api/saved-views/{viewId}': 'records nothing about a person',
  'DELETE /api/saved-views/{viewId}': 'records nothing about a person',
  'POST /api/duplicates/dismissals': ['case-files/merging.spec.ts', 'duplicate.dismissed'],
  'POST /api/case-files/{id}/mergers': ['case-files/merging.spec.ts', 'case_file.merged'],
  'POST /api/mergers/{mergerId}/undoing': ['case-files/merging.spec.ts', 'case_file.taken_apart'],
  'POST /api/access-requests': ['access/access-requests.spec.ts', 'access_request.create'],
  'POST /api/access-requests/{requestId}/answer': ['access/access-requests.spec.ts', 'access_request.granted'],
  'POST /api/case-files/{id}/letters': ['documents/letters.spec.ts', 'letter.issue'],
  'POST /api/case-files/{id}/letters/{letterId}/revocation': ['documents/letters.spec.ts', 'letter.revoke'],
  'POST /api/referrals/{id}/information': ['referrals/journey.spec.ts', 'audit_event'],
  'POST /api/referrals/{id}/amendments': ['referrals/amendments.spec.ts', 'referral.amend'],
  'POST /api/referrals/{id}/checks/{months}': ['referrals/five-faults.spec.ts', 'referral.check'],
  'POST /api/appointments/{id}/outcome': ['appointments/appointments.spec.ts', 'appointment.honour'],
  'GET /api/calendar-feeds/{file}': 'records nothing about a person',
  'POST /api/notices/{id}/reading': 'records nothing about a person',
};
