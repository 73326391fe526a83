/** Problem codes of agreements, access requests and the record of readings. */
export const ACCESS_PROBLEMS = {
  /** The receiving organisation has not signed the convention. */
  noConvention: 'no_convention',
  /** An agreement cannot begin in the future or end in the past. */
  agreementDates: 'agreement_dates',
  /** The agreement has been taken back already. */
  agreementEnded: 'agreement_ended',
  /** The form asks for a signature or a witness that is not there. */
  agreementUnproved: 'agreement_unproved',
  /** The team is not one of the organisation named. */
  teamOutsideOrganisation: 'team_outside_organisation',
  /** The same member has an open request for the same person. */
  requestOpen: 'ux_access_request_open',
  /** The request has been answered. */
  requestAnswered: 'access_request_answered',
  /** Nothing new is begun on a closed file. */
  caseFileClosed: 'case_file_closed',
} as const;
