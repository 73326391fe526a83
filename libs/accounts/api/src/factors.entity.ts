import { Check, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Data, KeyColumn, RowId } from '@guichet/platform-api-kernel';

/** An authenticator app. It counts once a first code proved it. */
@Entity()
export class TotpFactor {
  @ForeignKey('Member', { onDelete: 'CASCADE' })
  @KeyColumn('internal', 'uuid', 'whose authenticator app')
  memberId: string;

  @Data('sensitive', 'bytea', 'shared secret, sealed with AES-256-GCM')
  sealed: Buffer;

  @Data('internal', 'timestamptz', 'when it was offered', { default: () => 'now()' })
  createdAt: Date;

  @Data('internal', 'timestamptz', 'when a first code proved it; it counts from then on', { nullable: true })
  confirmedAt: Date | null;

  @Data('internal', 'bigint', 'period of the last code that was taken; only later ones are taken', { default: 0 })
  lastStep: string;
}

/** A code that stands in for a lost factor, once. */
@Entity()
@Unique('uq_recovery_code_member', ['memberId', 'codeHash'])
export class RecoveryCode {
  @RowId()
  id: string;

  @ForeignKey('Member', { onDelete: 'CASCADE' })
  @Data('internal', 'uuid', 'whose code')
  memberId: string;

  @Data('sensitive', 'bytea', 'keyed SHA-256 of the code')
  codeHash: Buffer;

  @Data('internal', 'timestamptz', 'when it was used; a code serves once', { nullable: true })
  usedAt: Date | null;
}

/** Which role of which organisation must have a second factor. */
@Entity()
@Check(
  'ck_second_factor_rule_role',
  `role in ('reception','worker','team_lead','organisation_manager','city_coordinator','data_protection_officer','administrator')`,
)
export class SecondFactorRule {
  @ForeignKey('Organisation', { onDelete: 'CASCADE' })
  @KeyColumn('internal', 'uuid', 'organisation that asks its members for a second factor')
  organisationId: string;

  @KeyColumn('internal', 'text', 'role that must have one')
  role: string;
}

/** After a right password: waits for the second proof, and opens nothing by itself. */
@Entity()
@Index('ix_sign_in_step_member', ['memberId'])
@Index('ix_sign_in_step_expires', ['expiresAt'])
@Check('ck_sign_in_step_purpose', `purpose in ('prove','enrol')`)
export class SignInStep {
  @KeyColumn('sensitive', 'bytea', 'SHA-256 of the secret in the cookie')
  secretHash: Buffer;

  @ForeignKey('Member', { onDelete: 'CASCADE' })
  @Data('internal', 'uuid', 'whose password was right')
  memberId: string;

  @Data('internal', 'text', 'prove a second factor, or enrol the first')
  purpose: string;

  @Data('internal', 'timestamptz', 'when', { default: () => 'now()' })
  createdAt: Date;

  @Data('internal', 'timestamptz', 'end of the step, whatever happens')
  expiresAt: Date;

  @Data('internal', 'smallint', 'wrong codes so far', { default: 0 })
  tries: number;

  @Data('internal', 'timestamptz', 'when it became a session', { nullable: true })
  usedAt: Date | null;
}
