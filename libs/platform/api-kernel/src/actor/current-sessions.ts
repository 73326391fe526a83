import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work';
import type { Actor, ActorTeam } from './actor';

interface ActorRow {
  member_id: string;
  given_name: string;
  family_name: string;
  email: string;
  role: string;
  language: 'fr' | 'en';
  rights_version: number;
  organisation_id: string;
  organisation_name: string;
  organisation_short_name: string;
  organisation_kind: string;
  expires_at: Date;
  teams: ActorTeam[];
}

const ACTOR = 'select * from session_actor($1)';
const KEEP_MILLISECONDS = 60_000;
const KEEP_AT_MOST = 5_000;

/**
 * What the process remembers of sessions, for at most a minute. It only spares a round trip: the database looks at
 * the session and the version of the rights again with every statement, so an ended session or a changed right acts at once.
 */
@Injectable()
export class CurrentSessions {
  private readonly known = new Map<string, { at: number; actor: Omit<Actor, 'requestId'> }>();

  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The actor of a session, or null when it has ended. */
  async actor(sessionId: string, requestId: string): Promise<Actor | null> {
    const kept = this.known.get(sessionId);
    if (kept && performance.now() - kept.at < KEEP_MILLISECONDS) return { ...kept.actor, requestId };
    const [row] = await this.unitOfWork.outsideContext<ActorRow>(ACTOR, [sessionId]);
    if (!row) {
      this.known.delete(sessionId);
      return null;
    }
    const actor = {
      sessionId,
      memberId: row.member_id,
      givenName: row.given_name,
      familyName: row.family_name,
      email: row.email,
      role: row.role,
      language: row.language,
      rightsVersion: row.rights_version,
      organisation: {
        id: row.organisation_id,
        name: row.organisation_name,
        shortName: row.organisation_short_name,
        kind: row.organisation_kind,
      },
      teams: row.teams,
      expiresAt: row.expires_at,
    };
    if (this.known.size >= KEEP_AT_MOST) this.known.clear();
    this.known.set(sessionId, { at: performance.now(), actor });
    return { ...actor, requestId };
  }

  /** Forgets a session, when the database said that it ended or that its rights changed. */
  forget(sessionId: string): void {
    this.known.delete(sessionId);
  }
}
