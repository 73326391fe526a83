import { SHAREABLE_ROOMS } from '@guichet/access-contract';
import type { ShareableRoom } from '@guichet/access-contract';
import {
  ChoiceField,
  ChoicesField,
  CodeField,
  FlagField,
  IdField,
  InstantField,
  TextField,
} from '@guichet/platform-api-kernel';
import { REFERRAL_KINDS, REFERRAL_LIMITS, URGENCIES } from '@guichet/referrals-contract';
import type {
  AmendReferral,
  DraftReferral,
  EditReferralDraft,
  ReferralKind,
  Urgency,
} from '@guichet/referrals-contract';

/** The whole content of a draft. */
export class EditReferralDraftDto implements EditReferralDraft {
  @ChoiceField(REFERRAL_KINDS, {
    description: 'An address given, a request with agreed data, or a request whose first appointment is joint',
  })
  kind: ReferralKind;

  @IdField({ description: 'Team that is asked' })
  toTeamId: string;

  @TextField({ description: 'What is asked, in a few words', max: REFERRAL_LIMITS.subject })
  subject: string;

  @TextField({ description: 'The request in the sender’s words', max: REFERRAL_LIMITS.request })
  request: string;

  @TextField({ description: 'Practical limits: hours, children, transport', max: REFERRAL_LIMITS.practicalLimits })
  practicalLimits: string;

  @ChoiceField(URGENCIES, { description: 'How soon somebody must act' })
  urgency: Urgency;

  @ChoicesField(SHAREABLE_ROOMS, { description: 'Rooms that open at acceptance besides identity and contact' })
  rooms: ShareableRoom[];

  @IdField({ description: 'Live agreement it rests on', nullable: true })
  agreementId: string | null;

  @CodeField({ description: 'Legal ground, when there is no agreement', list: 'legal_ground', nullable: true })
  legalGroundCode: string | null;

  @TextField({ description: 'Why that ground holds here', max: REFERRAL_LIMITS.legalGroundNote })
  legalGroundNote: string;

  @InstantField({ description: 'Joint first appointment of a handover', nullable: true })
  jointAppointmentAt: string | null;

  @FlagField({ description: 'Another room was proposed for the text and the sender kept it here', optional: true })
  keptHere?: boolean;
}

/** A draft, or with `send` a draft that is sent at once. */
export class DraftReferralDto extends EditReferralDraftDto implements DraftReferral {
  @IdField({ description: 'The file' })
  caseFileId: string;

  @IdField({
    description: 'Team of the sender that asks; null: the team of the file, or the sender’s only team',
    nullable: true,
  })
  fromTeamId: string | null;

  @IdField({ description: 'Ended referral of the same person that this one follows', nullable: true })
  originReferralId: string | null;

  @FlagField({ description: 'True: sent in the same transaction' })
  send: boolean;
}

/** What changes after sending; absent fields stay as they are. */
export class AmendReferralDto implements AmendReferral {
  @TextField({ description: 'Why it changes', min: 1, max: REFERRAL_LIMITS.note })
  reason: string;

  @TextField({ description: 'What is asked, in a few words', max: REFERRAL_LIMITS.subject, optional: true })
  subject?: string;

  @TextField({ description: 'The request in the sender’s words', max: REFERRAL_LIMITS.request, optional: true })
  request?: string;

  @TextField({ description: 'Practical limits', max: REFERRAL_LIMITS.practicalLimits, optional: true })
  practicalLimits?: string;

  @ChoiceField(URGENCIES, { description: 'How soon somebody must act; the promises begin again now', optional: true })
  urgency?: Urgency;

  @ChoicesField(SHAREABLE_ROOMS, {
    description: 'Rooms that open besides identity and contact; may grow only as far as the agreement covers',
    optional: true,
  })
  rooms?: ShareableRoom[];

  @IdField({ description: 'Another live agreement', optional: true })
  agreementId?: string;

  @InstantField({ description: 'Joint first appointment; null takes it back', optional: true, nullable: true })
  jointAppointmentAt?: string | null;
}
