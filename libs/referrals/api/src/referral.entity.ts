import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { SHAREABLE_ROOMS } from '@guichet/access-contract';
import type { ShareableRoom } from '@guichet/access-contract';
import { Data, SealedText, sqlList, VersionedRow } from '@guichet/platform-api-kernel';
import { REFERRAL_KINDS, REFERRAL_STATUSES, URGENCIES } from '@guichet/referrals-contract';
import type { ReferralKind, ReferralStatus, Urgency } from '@guichet/referrals-contract';

/** One team asks another to act for a person; the lead worker stays. */
@Entity()
@Check('ck_referral_status', `status in (${sqlList(REFERRAL_STATUSES)})`)
@Check('ck_referral_kind', `kind in (${sqlList(REFERRAL_KINDS)})`)
@Check('ck_referral_urgency', `urgency in (${sqlList(URGENCIES)})`)
@Check('ck_referral_rooms', `rooms <@ array[${sqlList(SHAREABLE_ROOMS)}]::text[]`)
@Check('ck_referral_two_teams', `from_team_id <> to_team_id`)
@Check(
  'ck_referral_ground',
  `status = 'draft' or kind = 'information' or agreement_id is not null or legal_ground_code is not null or ended_at is not null`,
)
@Check('ck_referral_sent', `status in ('draft','cancelled','entered_in_error') or sent_at is not null`)
@Check(
  'ck_referral_accepted',
  `status not in ('accepted','in_progress','on_hold','completed') or kind = 'information' or responsible_member_id is not null`,
)
@Check(
  'ck_referral_declined',
  `status <> 'declined' or (reason_code is not null and (alternative_team_id is not null or handed_back))`,
)
@Check(
  'ck_referral_ended',
  `(status in ('completed','failed','declined','cancelled','expired','entered_in_error')) = (ended_at is not null)`,
)
@Index('ix_referral_to_team', ['toTeamId', 'status', 'decideBy'])
@Index('ix_referral_from_team', ['fromTeamId', 'status', 'sentAt'])
@Index('ix_referral_open', ['caseFileId', 'createdAt', 'id'], { where: 'ended_at is null' })
@Index('ix_referral_file', ['caseFileId', 'createdAt', 'id'])
@Index('ix_referral_organisations', ['fromOrganisationId', 'toOrganisationId', 'sentAt'])
@Index('ix_referral_agreement', ['agreementId'])
@Index('ix_referral_responsible', ['responsibleMemberId'])
@Index('ix_referral_expires', ['expiresAt'], { where: `status in ('requested','info_requested','waitlisted')` })
export class Referral extends VersionedRow {
  @ForeignKey('CaseFile')
  @Data('internal', 'uuid', 'the file')
  caseFileId: string;

  @Data('internal', 'text', 'information, orientation or handover')
  kind: ReferralKind;

  @Data('personal', 'text', 'state, changed only through the transition table', { default: 'draft' })
  status: ReferralStatus;

  @ForeignKey('Organisation')
  @Data('internal', 'uuid', 'organisation that asks')
  fromOrganisationId: string;

  @ForeignKey('Team')
  @Data('internal', 'uuid', 'team that asks')
  fromTeamId: string;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who wrote it')
  senderId: string;

  @ForeignKey('Organisation')
  @Data('internal', 'uuid', 'organisation that is asked')
  toOrganisationId: string;

  @ForeignKey('Team')
  @Data('internal', 'uuid', 'team that is asked')
  toTeamId: string;

  @SealedText('personal', 'what is asked, in a few words')
  subject: string;

  @SealedText('sensitive', 'the request in the sender’s words')
  request: string;

  @SealedText('personal', 'practical limits: hours, children, transport', { default: '' })
  practicalLimits: string;

  @Data('personal', 'text', 'how soon somebody must act', { default: 'none' })
  urgency: Urgency;

  @Data('personal', 'text', 'given name and initial shown before acceptance')
  personLabel: string;

  @Data('personal', 'text', 'language code shown before acceptance', { nullable: true })
  languageCode: string | null;

  @Data('personal', 'boolean', 'interpreter needed, shown before acceptance', { default: false })
  interpreterNeeded: boolean;

  @Data('personal', 'text', 'rooms that open at acceptance', { array: true, default: '{}' })
  rooms: ShareableRoom[];

  @ForeignKey('SharingAgreement')
  @Data('internal', 'uuid', 'agreement it rests on', { nullable: true })
  agreementId: string | null;

  @Data('personal', 'text', 'code in reference list legal_ground, when there is no agreement', { nullable: true })
  legalGroundCode: string | null;

  @SealedText('sensitive', 'why that ground holds here', { default: '' })
  legalGroundNote: string;

  @ForeignKey('Referral')
  @Data('internal', 'uuid', 'referral this one follows', { nullable: true })
  originReferralId: string | null;

  @Data('personal', 'timestamptz', 'joint first appointment of a handover', { nullable: true })
  jointAppointmentAt: Date | null;

  @Data('internal', 'timestamptz', 'when it was sent', { nullable: true })
  sentAt: Date | null;

  @Data('internal', 'timestamptz', 'when the receiving team first opened it: a fact, not a state', { nullable: true })
  acknowledgedAt: Date | null;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who first opened it', { nullable: true })
  acknowledgedById: string | null;

  @Data('internal', 'timestamptz', 'promised acknowledgement', { nullable: true })
  acknowledgeBy: Date | null;

  @Data('internal', 'timestamptz', 'promised decision', { nullable: true })
  decideBy: Date | null;

  @Data('internal', 'timestamptz', 'promised first appointment', { nullable: true })
  firstAppointmentBy: Date | null;

  @Data('internal', 'timestamptz', 'when it goes back unanswered', { nullable: true })
  expiresAt: Date | null;

  @Data('internal', 'timestamptz', 'when it was accepted or declined', { nullable: true })
  decidedAt: Date | null;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who answers for it at the receiving team', { nullable: true })
  responsibleMemberId: string | null;

  @Data('personal', 'date', 'when the first contact took place', { nullable: true })
  firstContactOn: string | null;

  @Data('personal', 'date', 'when the waiting list is looked at again, or when there may be room after a refusal', {
    nullable: true,
  })
  reviewOn: string | null;

  @SealedText('personal', 'how long the wait may be', { default: '' })
  estimate: string;

  @Data('personal', 'date', 'until when it is on hold', { nullable: true })
  holdUntil: string | null;

  @Data('personal', 'text', 'coded reason of the present state', { nullable: true })
  reasonCode: string | null;

  @SealedText('sensitive', 'reason in words', { default: '' })
  reasonNote: string;

  @ForeignKey('Team')
  @Data('personal', 'uuid', 'service proposed instead', { nullable: true })
  alternativeTeamId: string | null;

  @Data('personal', 'boolean', 'handed back to the lead worker', { default: false })
  handedBack: boolean;

  @Data('personal', 'text', 'code in reference list referral_outcome', { nullable: true })
  outcomeCode: string | null;

  @SealedText('personal', 'outcome in words', { default: '' })
  outcomeNote: string;

  @Data('internal', 'timestamptz', 'when it reached a final state', { nullable: true })
  endedAt: Date | null;

  @Data('internal', 'integer', 'number of the last amendment', { default: 0 })
  amendment: number;

  @Data('internal', 'integer', 'subjects of the sending side; kept by trigger', { array: true, default: '{}' })
  senderSubjects: number[];

  @Data('internal', 'integer', 'subjects of the receiving side; empty while a draft; kept by trigger', {
    array: true,
    default: '{}',
  })
  receiverSubjects: number[];

  @Data('sensitive', 'text', 'topics that the guard noticed in its text and that the sender kept there all the same', {
    array: true,
    default: '{}',
  })
  keptTopics: string[];
}
