/** Problem codes of documents and letters. */
export const DOCUMENT_PROBLEMS = {
  /** Larger than the setting allows. */
  tooLarge: 'document_too_large',
  /** Nothing in it. */
  empty: 'document_empty',
  /** The request holds no file. */
  missing: 'document_missing',
  /** The content is none of the types that are kept. */
  typeRefused: 'document_type_refused',
  /** A picture in the format of phones (HEIC). */
  phonePicture: 'document_phone_picture',
  /** A text of an office programme, with its comments and what was struck out. */
  office: 'document_office',
  /** The name says another type than the content. */
  typeMismatch: 'document_type_mismatch',
  /** The content is broken or cut off. */
  broken: 'document_broken',
  /** A picture of too many points. */
  pictureTooLarge: 'document_picture_too_large',
  /** Small to send, huge to open. */
  bomb: 'document_bomb',
  /** A PDF that asks for a password. */
  locked: 'document_locked',
  /** A PDF that runs programs or carries other files. */
  active: 'document_active',
  /** The scanner found something. */
  infected: 'document_infected',
  /** The scanner has not answered yet, or never did. */
  unchecked: 'document_unchecked',
  /** The document was withdrawn. */
  withdrawn: 'document_withdrawn',
  /** A letter is not replaced by an upload. */
  isLetter: 'document_is_letter',
  /** Too many uploads at this moment. */
  busy: 'document_uploads_busy',
  /** The stored bytes are not what was stored. */
  damaged: 'document_damaged',
  /** No hours that this organisation may vouch for. */
  nothingToAttest: 'letter_nothing_to_attest',
  /** This kind of organisation does not issue this letter. */
  notForOrganisation: 'letter_not_for_organisation',
  /** A residence attestation needs a place, a first day and how the stay is known. */
  residenceFacts: 'letter_residence_facts',
  /** No version of the plan was agreed that the actor may read. */
  noAgreedPlan: 'letter_no_agreed_plan',
  /** The first day comes after the last. */
  periodReversed: 'letter_period_reversed',
  /** Letters are not written in this language here. */
  languageNotOffered: 'letter_language_not_offered',
  /** A sign that the fonts of the letters do not have. */
  notPrintable: 'letter_not_printable',
  /** The letter was revoked already. */
  letterRevoked: 'letter_revoked',
  /** Too many codes were tried. */
  verificationThrottled: 'letter_verification_throttled',
} as const;
