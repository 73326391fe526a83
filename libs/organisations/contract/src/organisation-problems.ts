/** Stable codes of the problems of this scope; the database’s own constraints speak under their names. */
export const ORGANISATION_PROBLEMS = {
  /** 409 */
  nameTaken: 'ux_organisation_name',
  /** 409: another team of the organisation has this name. */
  teamNameTaken: 'ux_team_name',
  /** 409 */
  emailTaken: 'ux_member_email',
  /** 422: members sign in only where the organisation has accounts and is open. */
  withoutAccount: 'organisation_without_account',
  /** 422: active members would lose their sign-in. */
  hasMembers: 'organisation_has_members',
  /** 422: it still holds open files or referrals. */
  organisationInUse: 'organisation_in_use',
  /** 422: nobody would be left who administers the city. */
  lastAdministrator: 'last_administrator',
  /** 422: a team of another organisation. */
  foreignTeam: 'member_team_outside_organisation',
  /** 422: the member leads open files in a team they would leave; `teams` says how many and where. */
  leadsFiles: 'member_leads_files',
  /** 422: it still holds open files or referrals. */
  teamInUse: 'team_in_use',
  /** 422 */
  closureOverlaps: 'closure_overlaps',
  /** 422: ends before it begins, or lasts longer than a year. */
  closureDates: 'ck_team_closure_dates',
  /** 403: beyond what the caller may grant. */
  roleBeyond: 'role_not_grantable',
  /** 403 */
  ownRights: 'own_rights',
  /** 422: one’s own password needs the present one. */
  ownPassword: 'own_password_by_another_way',
  /** 422 */
  currentPasswordWrong: 'current_password_wrong',
  /** 422: see `errors`. */
  passwordWeak: 'password_weak',
  /** 429 */
  passwordThrottled: 'password_throttled',
} as const;
