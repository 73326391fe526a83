import { SESSION_METHODS } from '@guichet/accounts-contract';
import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Data, RowId, sqlList } from '@guichet/platform-api-kernel';

/** A signed-in browser. It is verified on each request; ending it acts at once. */
@Entity()
@Index('ix_session_member', ['memberId'])
@Index('ix_session_expires', ['expiresAt'])
@Check('ck_session_method', `method in (${sqlList(SESSION_METHODS)})`)
export class Session {
  @RowId()
  id: string;

  @ForeignKey('Member', { onDelete: 'CASCADE' })
  @Data('internal', 'uuid', 'who signed in')
  memberId: string;

  @Data('internal', 'timestamptz', 'sign-in time', { default: () => 'now()' })
  createdAt: Date;

  @Data('internal', 'timestamptz', 'end of the session, whatever happens')
  expiresAt: Date;

  @Data('internal', 'timestamptz', 'last request, to the minute', { default: () => 'now()' })
  lastSeenAt: Date;

  @Data('internal', 'timestamptz', 'when it was ended by sign-out or by an administrator', { nullable: true })
  endedAt: Date | null;

  @Data('internal', 'text', 'strongest proof the sign-in gave', { default: 'password' })
  method: string;

  @Data('internal', 'text', 'kind of browser, for recognising the session', { default: 'other' })
  browser: string;

  @Data('internal', 'text', 'kind of system, for recognising the session', { default: 'other' })
  system: string;

  @Data('internal', 'timestamptz', 'when the member last proved who they are', { default: () => 'now()' })
  provenAt: Date;
}
