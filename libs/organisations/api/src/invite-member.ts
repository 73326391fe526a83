import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { COMING_PROBLEMS, INVITATION_DAYS } from '@guichet/organisations-contract';
import type { MemberInvitation } from '@guichet/organisations-contract';
import { refusedFor, Refused } from '@guichet/platform-contract';
import { Clock, Configuration, Mail, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { invitationLetter } from './invitation-letter';
import type { Invited } from './invitation-letter';

const INVITE = 'select * from invite_member($1, $2, $3)';
const REVOKE = 'select revoke_invitation($1) as found';
const READ = 'select * from member_invitation($1)';
const TOKEN_BYTES = 32;

interface InvitationRow {
  sent_at: Date | null;
  expires_at: Date | null;
  accepted_at: Date | null;
  revoked_at: Date | null;
  signs_in: boolean;
  allowed: boolean;
}

/** The hash under which the word of a mail is kept. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Invites a member by mail to open their own account: nobody else ever knows the password. */
@Injectable()
export class InviteMember {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly configuration: Configuration,
    private readonly mail: Mail,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor, id: string): Promise<MemberInvitation> {
    const [row] = await this.unitOfWork.statement<InvitationRow & Record<string, unknown>>(actor, READ, [id]);
    if (!row) throw refusedFor('not_found');
    const state = stateOf(row, this.clock.now());
    const actions: readonly (readonly [boolean, 'invite' | 'revoke'])[] = [
      [row.allowed && !row.signs_in, 'invite'],
      [row.allowed && state === 'open', 'revoke'],
    ];
    return {
      state,
      sentAt: row.sent_at?.toISOString() ?? null,
      expiresAt: row.expires_at?.toISOString() ?? null,
      allowedActions: actions.filter(([may]) => may).map(([, action]) => action),
    };
  }

  /** Sends an invitation; the one before is worth nothing from then on. */
  async send(actor: Actor, id: string): Promise<void> {
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const invited = await this.unitOfWork.transaction(actor, async (transaction) => {
      const [row] = await transaction.query<Invited>(INVITE, [id, hashOfToken(token), INVITATION_DAYS]);
      await record(transaction, { action: 'invitation.send', objectKind: 'member', objectId: id });
      return row;
    });
    if (!invited) throw refusedFor('not_found');
    // behind the #, so that the word stands in no log on the way
    const address = `${this.configuration.publicOrigin}/activation#${token}`;
    try {
      await this.mail.send({ to: invited.email, ...invitationLetter(invited, address) });
    } catch {
      throw new Refused(COMING_PROBLEMS.mailFailed, 503);
    }
  }

  async revoke(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.transaction(actor, async (transaction) => {
      const [row] = await transaction.query<{ found: boolean }>(REVOKE, [id]);
      if (!row?.found) throw refusedFor('not_found');
      await record(transaction, { action: 'invitation.revoke', objectKind: 'member', objectId: id });
    });
  }
}

function stateOf(row: InvitationRow, now: Date): MemberInvitation['state'] {
  if (!row.expires_at) return 'none';
  if (row.accepted_at) return 'accepted';
  if (row.revoked_at) return 'revoked';
  return row.expires_at > now ? 'open' : 'expired';
}
