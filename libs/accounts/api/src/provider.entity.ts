import { Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Data, KeyColumn, RowId } from '@guichet/platform-api-kernel';

/** The identity provider of an organisation. */
@Entity()
@Unique('uq_sign_in_provider_organisation', ['organisationId'])
export class SignInProvider {
  @RowId()
  id: string;

  @ForeignKey('Organisation', { onDelete: 'CASCADE' })
  @Data('internal', 'uuid', 'whose members sign in through it')
  organisationId: string;

  @Data('internal', 'text', 'address that names the provider, exactly as in its tokens')
  issuer: string;

  @Data('internal', 'text', 'who we are there')
  clientId: string;

  @Data('sensitive', 'bytea', 'what proves it, sealed with AES-256-GCM')
  secret: Buffer;

  @Data('internal', 'text', 'domains of e-mail addresses to which it is offered', {
    array: true,
    default: () => `'{}'`,
  })
  domains: string[];

  @Data('internal', 'boolean', 'false: nobody signs in through it', { default: true })
  active: boolean;
}

/** Who a member is at a provider: issuer and subject, linked by the signed-in member; never an e-mail. */
@Entity()
@Unique('uq_provider_identity_member', ['memberId'])
export class ProviderIdentity {
  @KeyColumn('internal', 'text', 'provider that vouches')
  issuer: string;

  @KeyColumn('personal', 'text', 'identifier of the person there; never the e-mail')
  subject: string;

  @ForeignKey('Member', { onDelete: 'CASCADE' })
  @Data('internal', 'uuid', 'who it is here')
  memberId: string;

  @Data('internal', 'timestamptz', 'when the member linked it, signed in', { default: () => 'now()' })
  linkedAt: Date;

  @Data('internal', 'timestamptz', 'last sign-in through it', { nullable: true })
  lastUsedAt: Date | null;
}

/** A question to a provider that waits for its answer, bound to the browser that asked. */
@Entity()
@Index('ix_provider_attempt_expires', ['expiresAt'])
export class ProviderAttempt {
  @KeyColumn('internal', 'bytea', 'SHA-256 of the state in the address; the row is removed by its first answer')
  stateHash: Buffer;

  @Data('internal', 'bytea', 'SHA-256 of the secret in the cookie of the browser that began')
  browserHash: Buffer;

  @ForeignKey('SignInProvider', { onDelete: 'CASCADE' })
  @Data('internal', 'uuid', 'the provider that was asked')
  providerId: string;

  @ForeignKey('Member', { onDelete: 'CASCADE' })
  @Data('internal', 'uuid', 'who links an identity; empty when somebody signs in', { nullable: true })
  memberId: string | null;

  @Data('internal', 'text', 'what the token must repeat')
  nonce: string;

  @Data('sensitive', 'bytea', 'PKCE verifier, sealed')
  verifier: Buffer;

  @Data('internal', 'timestamptz', 'end of its life')
  expiresAt: Date;
}
