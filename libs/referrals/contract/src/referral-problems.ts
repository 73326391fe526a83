/** Problem codes of referrals. Some are also names of the database’s last guards. */
export const REFERRAL_PROBLEMS = {
  /** 422: the referral stands in another state. */
  step: 'referral_step',
  /** 403: the step belongs to the other side. */
  otherSide: 'referral_other_side',
  /** 403: who sent it never decides on it. */
  senderDecides: 'referral_sender_decides',
  /** 422 with fields: something is missing or does not fit. */
  incomplete: 'referral_incomplete',
  /** 422: neither a live agreement that covers what is shared, nor a named legal ground. */
  ground: 'agreement_does_not_cover',
  /** 422: the team takes no referrals, or nobody there can answer one. */
  teamClosed: 'team_takes_no_referrals',
  /** 422: the responsible worker works in another team. */
  responsible: 'responsible_outside_team',
  /** 422: a sent referral keeps its file and its teams. */
  parties: 'referral_parties',
  /** 422: an amendment that changes nothing. */
  nothingChanged: 'nothing_changed',
  /** 422: the follow-up question is not due, or was answered. */
  check: 'check_not_open',
  /** 422: nothing new is begun on a closed file. */
  caseFileClosed: 'case_file_closed',
} as const;
