/** Where a request stands. `answered`: the lead worker said yes and opens what is agreed with the person. */
export const ACCESS_REQUEST_STATUSES = ['open', 'answered', 'declined'] as const;
export type AccessRequestStatus = (typeof ACCESS_REQUEST_STATUSES)[number];

/** Whose requests a list shows: those on files I lead, or those I sent. */
export const ACCESS_REQUEST_SIDES = ['received', 'sent'] as const;
export type AccessRequestSide = (typeof ACCESS_REQUEST_SIDES)[number];

/** "Ask for access": the search said that somebody like this is known, and gave a token instead of a name. */
export interface CreateAccessRequest {
  /** Sealed by the search; it names the file only to the server and ends after some minutes. */
  requestToken: string;
  /** Why, in words for the lead worker. */
  reason: string;
}

export const ACCESS_ANSWERS = ['granted', 'declined'] as const;
export type AccessAnswer = (typeof ACCESS_ANSWERS)[number];

/** The lead worker's answer. It opens nothing by itself: an agreement or a referral does. */
export interface AnswerAccessRequest {
  decision: AccessAnswer;
  text: string;
}

/** A request as either side sees it. */
export interface AccessRequestView {
  id: string;
  version: number;
  status: AccessRequestStatus;
  askedAt: string;
  reason: string;
  requester: { id: string; name: string; organisation: string; team: string };
  answer: string;
  answeredAt: string | null;
  answeredBy: string | null;
  /** The file, only for those who may know it: never for a requester who may not. */
  caseFile: { id: string; reference: string; personName: string } | null;
}

/** What members are told of a request; also the kinds of the notices. */
export const ACCESS_EVENTS = {
  /** To the lead worker and the leads of the team: somebody asks. Written by the database. */
  received: 'access_request.received',
  /** To the requester. */
  answered: 'access_request.answered',
} as const;
