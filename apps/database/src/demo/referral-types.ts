import type { AgreementForm, Interpretation, ShareableRoom } from '@guichet/access-contract';
import type { ReferralAction, ReferralEvent, ReferralKind, ReferralStatus, Urgency } from '@guichet/referrals-contract';
import type { Day, Moment } from './calendar';

export interface DemoAgreement {
  id: string;
  fromOrganisationKey: string;
  toOrganisationKey: string;
  toTeamKey: string | null;
  purpose: string;
  rooms: ShareableRoom[];
  refusedRooms: ShareableRoom[];
  explainedIn: string;
  interpretation: Interpretation;
  interpreterName: string;
  noticeVersion: number | null;
  form: AgreementForm;
  givenOn: Day;
  expiresOn: Day;
  revokedOn: Day | null;
  revocationNote: string;
  recordedByKey: string;
  recordedAt: Moment;
}

export interface DemoReferral {
  id: string;
  kind: ReferralKind;
  status: ReferralStatus;
  fromTeamKey: string;
  senderKey: string;
  toTeamKey: string;
  subject: string;
  request: string;
  practicalLimits: string;
  urgency: Urgency;
  personLabel: string;
  languageCode: string | null;
  interpreterNeeded: boolean;
  rooms: ShareableRoom[];
  agreementId: string | null;
  legalGroundCode: string | null;
  legalGroundNote: string;
  originReferralId: string | null;
  jointAppointmentAt: Moment | null;
  createdAt: Moment;
  sentAt: Moment | null;
  acknowledgedAt: Moment | null;
  acknowledgedByKey: string | null;
  acknowledgeBy: Moment | null;
  decideBy: Moment | null;
  firstAppointmentBy: Moment | null;
  expiresAt: Moment | null;
  decidedAt: Moment | null;
  responsibleKey: string | null;
  firstContactOn: Day | null;
  reviewOn: Day | null;
  estimate: string;
  holdUntil: Day | null;
  reasonCode: string | null;
  reasonNote: string;
  alternativeTeamKey: string | null;
  handedBack: boolean;
  outcomeCode: string | null;
  outcomeNote: string;
  endedAt: Moment | null;
  transitions: DemoTransition[];
  amendments: { number: number; actorKey: string; at: Moment; reason: string; before: Record<string, string> }[];
  checks: {
    months: 1 | 3 | 6 | 12;
    dueOn: Day;
    answer: 'holds' | 'partly' | 'lost' | 'unknown' | null;
    answeredAt: Moment | null;
    answeredByKey: string | null;
  }[];
}

export interface DemoTransition {
  /** A step of the machine, or a reminder sent by the clock. */
  action: ReferralAction | 'remind';
  from: ReferralStatus | null;
  to: ReferralStatus;
  /** Null when the clock did it. */
  actorKey: string | null;
  at: Moment;
  reasonCode: string | null;
  note: string;
}

/** Something a member was told lately. */
export interface DemoNotice {
  id: string;
  memberKey: string;
  kind: ReferralEvent;
  referralId: string;
  at: Moment;
  readAt: Moment | null;
}
