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
  /** Organisations of that kind do not need the room of residence. */
  residenceUnneeded: 'residence_unneeded',
  /** The file is restricted already. */
  restricted: 'ux_file_restriction_live',
  /** Only colleagues who work with people can be named. */
  namedOutside: 'member_outside_organisation',
  /** A conflict by name asks for at least two words of the name. */
  conflictName: 'conflict_name',
  /** It was withdrawn already. */
  conflictWithdrawn: 'conflict_withdrawn',
} as const;
