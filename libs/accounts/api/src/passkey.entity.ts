import { Check, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Data, KeyColumn, RowId } from '@guichet/platform-api-kernel';

/** A passkey: the device keeps the secret, we keep what checks it. */
@Entity()
@Index('ix_passkey_member', ['memberId'])
@Unique('uq_passkey_credential', ['credentialId'])
export class Passkey {
  @RowId()
  id: string;

  @ForeignKey('Member', { onDelete: 'CASCADE' })
  @Data('internal', 'uuid', 'whose passkey')
  memberId: string;

  @Data('personal', 'text', 'name the member gave it')
  name: string;

  @Data('internal', 'bytea', 'identifier the device gave it')
  credentialId: Buffer;

  @Data('internal', 'bytea', 'public key, COSE')
  publicKey: Buffer;

  @Data('internal', 'bigint', 'uses the device counted; may never fall', { default: 0 })
  counter: string;

  @Data('internal', 'text', 'ways to reach the device', { array: true, default: () => `'{}'` })
  transports: string[];

  @Data('internal', 'boolean', 'the device may copy it elsewhere')
  backupEligible: boolean;

  @Data('internal', 'boolean', 'the device has copied it elsewhere')
  backedUp: boolean;

  @Data('internal', 'timestamptz', 'when it was registered', { default: () => 'now()' })
  createdAt: Date;

  @Data('internal', 'timestamptz', 'last sign-in with it', { nullable: true })
  lastUsedAt: Date | null;
}

/** What a device is asked to sign, once. */
@Entity()
@Index('ix_passkey_challenge_expires', ['expiresAt'])
@Check('ck_passkey_challenge_purpose', `purpose in ('register','sign_in','prove')`)
export class PasskeyChallenge {
  @KeyColumn('internal', 'bytea', 'what the device signs; removed when it is answered')
  challenge: Buffer;

  @ForeignKey('Member', { onDelete: 'CASCADE' })
  @Data('internal', 'uuid', 'whom it was given to; empty before anybody is known', { nullable: true })
  memberId: string | null;

  @Data('internal', 'text', 'register, sign_in or prove')
  purpose: string;

  @Data('internal', 'timestamptz', 'end of its life')
  expiresAt: Date;
}
