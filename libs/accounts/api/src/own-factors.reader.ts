import { Injectable } from '@nestjs/common';
import type { OwnFactors, OwnSession, OwnSessions, Passkey, SessionEnds } from '@guichet/accounts-contract';
import { refusedFor } from '@guichet/platform-contract';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';

const FACTORS = 'select * from own_factors()';
const SESSIONS = 'select * from own_sessions()';
const ENDS = 'select * from session_ends($1)';

/** A passkey with what a device needs to recognise it as its own. */
export interface PasskeyRow extends Passkey {
  readonly credentialId: string;
  readonly transports: string[];
}
interface FactorsRow {
  has_password: boolean;
  totp_since: Date | null;
  recovery_codes: number;
  passkeys: PasskeyRow[];
  required: boolean;
}
interface SessionRow {
  id: string;
  browser: OwnSession['browser'];
  system: OwnSession['system'];
  method: OwnSession['method'];
  created_at: Date;
  last_seen_at: Date;
  expires_at: Date;
}

/** What a member sees of the own factors and sessions. */
@Injectable()
export class OwnFactorsReader {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async factors(actor: Actor): Promise<OwnFactors> {
    const row = await this.row(actor);
    return {
      hasPassword: row.has_password,
      totpSince: row.totp_since?.toISOString() ?? null,
      recoveryCodes: row.recovery_codes,
      passkeys: row.passkeys.map(({ id, name, createdAt, lastUsedAt, backedUp }) => ({
        id,
        name,
        createdAt,
        lastUsedAt,
        backedUp,
      })),
      required: row.required,
    };
  }

  async passkeyRows(actor: Actor): Promise<PasskeyRow[]> {
    return (await this.row(actor)).passkeys;
  }

  async sessions(actor: Actor): Promise<OwnSessions> {
    const rows = await this.unitOfWork.statement<SessionRow & Record<string, unknown>>(actor, SESSIONS);
    return {
      items: rows.map((row) => ({
        id: row.id,
        current: row.id === actor.sessionId,
        browser: row.browser,
        system: row.system,
        method: row.method,
        createdAt: row.created_at.toISOString(),
        lastSeenAt: row.last_seen_at.toISOString(),
        expiresAt: row.expires_at.toISOString(),
      })),
    };
  }

  /** Outside the actor’s context, which would count as being there. */
  async ends(actor: Actor): Promise<SessionEnds> {
    const [row] = await this.unitOfWork.outsideContext<{ idle_at: Date; expires_at: Date }>(ENDS, [actor.sessionId]);
    if (!row) throw refusedFor('not_signed_in');
    return { idleAt: row.idle_at.toISOString(), expiresAt: row.expires_at.toISOString() };
  }

  private async row(actor: Actor): Promise<FactorsRow> {
    const [row] = await this.unitOfWork.statement<FactorsRow & Record<string, unknown>>(actor, FACTORS);
    if (!row) throw refusedFor('unavailable');
    return row;
  }
}
