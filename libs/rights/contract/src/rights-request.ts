import type { Room } from '@guichet/access-contract';
import type { CopyOfRequest } from './person-copy';
import type { FactReference } from './person-statement';
import type { Recipient } from './recipient-notice';
import type { RightsLetter } from './rights-letter';

/** What a person may ask of the record (GDPR articles 15, 16, 17, 18, 21; contradiction: article 16, last sentence). */
export const RIGHTS_REQUEST_KINDS = [
  'access',
  'rectification',
  'contradiction',
  'restriction',
  'objection',
  'erasure',
] as const;
export type RightsRequestKind = (typeof RIGHTS_REQUEST_KINDS)[number];

export const RIGHTS_REQUEST_STATES = ['received', 'under_review', 'answered', 'refused'] as const;
export type RightsRequestState = (typeof RIGHTS_REQUEST_STATES)[number];

/** How the request came. */
export const RECEIVED_HOW = ['desk', 'mail', 'letter'] as const;
export type ReceivedHow = (typeof RECEIVED_HOW)[number];

/** A step of a request: from which states it may be taken, and where it leads; `null` stays where it is. */
interface StepRule {
  readonly from: readonly RightsRequestState[];
  readonly to: RightsRequestState | null;
}

/** The life of a request. The database holds the same table and refuses everything else. */
export const RIGHTS_REQUEST_STEPS = {
  receive: { from: [], to: 'received' },
  take: { from: ['received'], to: 'under_review' },
  check_identity: { from: ['received', 'under_review'], to: null },
  extend: { from: ['received', 'under_review'], to: null },
  answer: { from: ['under_review'], to: 'answered' },
  refuse: { from: ['under_review'], to: 'refused' },
} as const satisfies Record<string, StepRule>;
export type RightsRequestStep = keyof typeof RIGHTS_REQUEST_STEPS;

/** True when the step may be taken from the state. */
export function mayStep(state: RightsRequestState, step: RightsRequestStep): boolean {
  return (RIGHTS_REQUEST_STEPS[step].from as readonly RightsRequestState[]).includes(state);
}

/** Fewest and most characters of what is said. */
export const RIGHTS_TEXT = { min: 3, max: 4000 } as const;

/** What somebody with a relation to the file writes down when a person asks. */
export interface ReceiveRightsRequest {
  kind: RightsRequestKind;
  /** Day on which the person asked; the legal delay runs from it. */
  receivedOn: string;
  receivedHow: ReceivedHow;
  /** Code in reference list identity_check. */
  identityCheckCode: string;
  /** What the person asks, in their own words. */
  statement: string;
  /** The fact it is about; a contradiction names one, and stands beside it from then on. */
  fact: FactReference | null;
}

export interface CheckIdentity {
  /** Code in reference list identity_check. */
  identityCheckCode: string;
}
export interface ExtendRightsRequest {
  /** Code in reference list delay_extension_reason. */
  reasonCode: string;
  /** What the person is told of it. */
  text: string;
}
export interface AnswerRightsRequest {
  text: string;
}
export interface RefuseRightsRequest {
  /** Code in reference list rights_refusal_reason. */
  reasonCode: string;
  text: string;
  /** The person was told that they may complain to the supervisory authority and go to court (article 12, paragraph 4). */
  appealTold: boolean;
}

/** One line of a list of requests. */
export interface RightsRequestLine {
  id: string;
  version: number;
  /** Guichet number of the file. */
  reference: string;
  kind: RightsRequestKind;
  state: RightsRequestState;
  receivedOn: string;
  dueOn: string;
  extended: boolean;
  closedOn: string | null;
  organisation: string;
}

/** A step that was taken. */
export interface RightsRequestStepView {
  id: string;
  at: string;
  step: RightsRequestStep;
  member: string;
  code: string | null;
  text: string;
}

/** A request whole. */
export interface RightsRequestView extends RightsRequestLine {
  caseFileId: string;
  receivedHow: ReceivedHow;
  receivedBy: { id: string; name: string; organisation: string };
  /** Whom to speak with about the file. */
  lead: { id: string; name: string; organisation: string };
  identityCheckCode: string;
  statement: string;
  fact: (FactReference & { state: FactState }) | null;
  refusalCode: string | null;
  answer: string;
  appealTold: boolean;
  /** Steps that the reader may take now. */
  allowedSteps: RightsRequestStep[];
  /** The reader may open the file itself. */
  knowsFile: boolean;
  /** The reader may make the copy of the file that this request asks for. */
  mayMakeCopy: boolean;
  mayRestrict: boolean;
  /** The newest copy that was made for it; figures only. */
  copy: CopyOfRequest | null;
  steps: RightsRequestStepView[];
  /** Who received what it is about, and whether they were told; empty where nobody must be. */
  recipients: Recipient[];
  /** Letters that were printed, the newest first. */
  letters: RightsLetter[];
  mayIssueLetter: boolean;
}

/** What became of the fact since. */
export const FACT_STATES = ['current', 'corrected', 'withdrawn'] as const;
export type FactState = (typeof FACT_STATES)[number];

/** GET /api/rights-requests: the officer’s desk. */
export const RIGHTS_REQUEST_LISTS = ['open', 'closed'] as const;
export type RightsRequestList = (typeof RIGHTS_REQUEST_LISTS)[number];

/** GET /api/case-files/:id/rights-requests. */
export interface FileRightsRequests {
  items: RightsRequestLine[];
  /** The reader may be shown who opened the file. */
  mayReadReadings: boolean;
  /** The reader may write a request down. */
  mayReceive: boolean;
}

/** Rooms, as far as a line may name them. */
export type NamedRooms = readonly Room[];
