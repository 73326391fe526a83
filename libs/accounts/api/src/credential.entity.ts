import { Check, Entity, ForeignKey } from 'typeorm';
import { Data, KeyColumn } from '@guichet/platform-api-kernel';

/** A way for a member to prove who they are. Only `password` today; other kinds join here. */
@Entity()
@Check('ck_credential_kind', `kind in ('password')`)
export class Credential {
  @ForeignKey('Member', { onDelete: 'CASCADE' })
  @KeyColumn('internal', 'uuid', 'whose credential')
  memberId: string;

  @KeyColumn('internal', 'text', 'kind of proof')
  kind: string;

  @Data('sensitive', 'text', 'argon2id hash with its parameters')
  secret: string;

  @Data('internal', 'timestamptz', 'when the secret was last changed', { default: () => 'now()' })
  changedAt: Date;
}
