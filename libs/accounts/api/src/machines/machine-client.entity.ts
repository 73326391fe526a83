import { Check, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Data, KeyColumn, RowId, VersionedRow } from '@guichet/platform-api-kernel';

/** Software of an organisation that signs in by its own key pair. */
@Entity()
@Index('ix_machine_client_organisation', ['organisationId'])
@Check('ck_machine_client_days', 'ends_on >= starts_on and ends_on - starts_on <= 731')
@Check(
  'ck_machine_client_permissions',
  `permissions <@ array['directory.read','reference.read'] and permissions <> '{}'`,
)
export class MachineClient extends VersionedRow {
  @ForeignKey('Organisation')
  @Data('internal', 'uuid', 'organisation whose software it is')
  organisationId: string;

  @Data('internal', 'text', 'what the software is called')
  name: string;

  @Data('internal', 'text', 'what it does with what it reads')
  purpose: string;

  @Data('personal', 'text', 'whom to call when something is wrong with it')
  contact: string;

  @Data('internal', 'text', 'what it may read, out of a closed list', { array: true })
  permissions: string[];

  @Data('internal', 'date', 'first day on which it may sign in')
  startsOn: string;

  @Data('internal', 'date', 'last day on which it may sign in')
  endsOn: string;

  @Data('internal', 'timestamptz', 'when it was ended before its last day', { nullable: true })
  endedAt: Date | null;

  @Data('internal', 'timestamptz', 'when it last got a token', { nullable: true })
  lastUsedAt: Date | null;
}

/** A public key of a client. The private one never comes here. */
@Entity()
export class MachineKey {
  @ForeignKey('MachineClient', { onDelete: 'CASCADE' })
  @KeyColumn('internal', 'uuid', 'whose key')
  clientId: string;

  @KeyColumn('internal', 'text', 'name of the key, as assertions give it')
  kid: string;

  @Data('internal', 'text', 'ES256, EdDSA or PS256')
  algorithm: string;

  @Data('internal', 'jsonb', 'the public key, nothing but its public members')
  jwk: object;

  @Data('internal', 'timestamptz', 'when it was registered', { default: () => 'now()' })
  addedAt: Date;
}

/** An assertion that served, so that it never serves again while it lives. */
@Entity()
@Index('ix_machine_assertion_expires', ['expiresAt'])
export class MachineAssertion {
  @ForeignKey('MachineClient', { onDelete: 'CASCADE' })
  @KeyColumn('internal', 'uuid', 'who sent it')
  clientId: string;

  @KeyColumn('internal', 'bytea', 'SHA-256 of its number')
  jtiHash: Buffer;

  @Data('internal', 'timestamptz', 'when it is over anyway; the row goes after that')
  expiresAt: Date;
}

/** A token that was given for an assertion: short, opaque, worth nothing without its row. */
@Entity()
@Unique('uq_machine_token_hash', ['tokenHash'])
@Index('ix_machine_token_client', ['clientId', 'expiresAt'])
export class MachineToken {
  @RowId()
  id: string;

  @Data('internal', 'bytea', 'SHA-256 of the token; the token itself is kept nowhere')
  tokenHash: Buffer;

  @ForeignKey('MachineClient', { onDelete: 'CASCADE' })
  @Data('internal', 'uuid', 'who holds it')
  clientId: string;

  @Data('internal', 'timestamptz', 'end of its life')
  expiresAt: Date;
}
