/** Problem codes of what the person may ask of the record. */
export const RIGHTS_PROBLEMS = {
  /** The step is not one that may be taken now. */
  step: 'rights_request_step',
  /** The day is to come, or before the file was opened. */
  receivedOn: 'rights_request_received_on',
  /** More time was taken already, or the delay has run out. */
  extended: 'rights_request_extended',
  /** Nobody checked yet who asks. */
  identity: 'rights_request_identity',
  /** Who is refused must have been told where to complain. */
  appeal: 'ck_rights_request_appeal',
  /** The fact named is not there, or may not be known. */
  factUnknown: 'rights_request_fact',
  /** The file is under restriction: nothing is changed until it is lifted. */
  restricted: 'file_restricted',
  /** The file is under restriction already. */
  alreadyRestricted: 'ux_processing_restriction_running',
  /** The person must be told before a restriction ends. */
  personNotTold: 'restriction_person_told',
  /** Somebody who received what is changed was not told (article 19). */
  recipients: 'rights_request_recipients',
  /** The notice does not stand there. */
  noticeState: 'recipient_notice_state',
  /** A letter answers a request that was answered or refused. */
  letterEarly: 'rights_letter_early',
  /** The day is to come, or before the statement. */
  takenBackOn: 'person_statement_taken_back_on',
  /** The statement was taken back already. */
  takenBack: 'pk_person_statement_withdrawal',
  /** It is no request that a copy answers, or nobody examines it yet. */
  copyUnasked: 'person_copy_unasked',
  /** Lines wait for a decision. */
  copyUndecided: 'person_copy_undecided',
  /** The copy was made, or its time is over. */
  copyOver: 'person_copy_over',
} as const;
