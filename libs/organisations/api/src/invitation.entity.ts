import { Check, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Data, KeyColumn, RowId } from '@guichet/platform-api-kernel';

/** An invitation to open one’s account: one open at a time, used once. */
@Entity()
@Index('ix_invitation_member', ['memberId', 'createdAt'])
@Unique('uq_invitation_token_hash', ['tokenHash'])
@Check('ck_invitation_end', `accepted_at is null or revoked_at is null`)
export class Invitation {
  @RowId()
  id: string;

  @ForeignKey('Member', { onDelete: 'CASCADE' })
  @Data('internal', 'uuid', 'who is invited')
  memberId: string;

  @Data('sensitive', 'bytea', 'SHA-256 of the word in the mail')
  tokenHash: Buffer;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who invited')
  invitedById: string;

  @Data('internal', 'timestamptz', 'when it was sent', { default: () => 'now()' })
  createdAt: Date;

  @Data('internal', 'timestamptz', 'last moment at which it opens an account')
  expiresAt: Date;

  @Data('internal', 'timestamptz', 'when it was accepted; it serves once', { nullable: true })
  acceptedAt: Date | null;

  @Data('internal', 'timestamptz', 'when it was taken back, or another one took its place', { nullable: true })
  revokedAt: Date | null;
}

/** A version of the undertaking of professional secrecy: law is data, with its source and the day it is looked at again. */
@Entity()
@Check('ck_secrecy_text_required', `required_from is null or required_from >= in_force_from`)
@Check('ck_secrecy_text_language', `language in ('fr','en')`)
export class SecrecyText {
  @KeyColumn('internal', 'text', 'name of the version that members accept')
  version: string;

  @KeyColumn('internal', 'text', 'language of the text')
  language: string;

  @Data('public', 'text', 'words of the undertaking of professional secrecy')
  body: string;

  @Data('public', 'text', 'law it rests on')
  source: string;

  @Data('public', 'date', 'first day on which it is offered')
  inForceFrom: string;

  @Data('internal', 'date', 'when a lawyer looks at it again')
  reviewOn: string;

  @Data(
    'public',
    'date',
    'from this day an undertaking of an earlier text counts for nothing; empty: the text only asks',
    { nullable: true },
  )
  requiredFrom: string | null;
}

/** Which version a member undertook, in which language, when. */
@Entity()
@Index('ix_secrecy_acceptance_member', ['memberId'])
export class SecrecyAcceptance {
  @RowId()
  id: string;

  @ForeignKey('Member', { onDelete: 'CASCADE' })
  @Data('internal', 'uuid', 'who undertook it')
  memberId: string;

  @Data('internal', 'text', 'version of the text')
  version: string;

  @Data('internal', 'text', 'language in which it was read')
  language: string;

  @Data('internal', 'timestamptz', 'when', { default: () => 'now()' })
  acceptedAt: Date;
}

/** The record of somebody leaving: who decided it, and how much went to others. */
@Entity()
@Index('ix_departure_member', ['memberId'])
export class Departure {
  @RowId()
  id: string;

  @ForeignKey('Member', { onDelete: 'CASCADE' })
  @Data('internal', 'uuid', 'who left')
  memberId: string;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who closed the account')
  decidedById: string;

  @Data('internal', 'timestamptz', 'when', { default: () => 'now()' })
  decidedAt: Date;

  @Data('internal', 'integer', 'files that were handed over')
  files: number;

  @Data('internal', 'integer', 'referrals that were handed over')
  referrals: number;

  @Data('internal', 'integer', 'tasks that were handed over')
  tasks: number;

  @Data('internal', 'integer', 'appointments that were handed over')
  appointments: number;
}
