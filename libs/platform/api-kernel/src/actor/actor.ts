import type { DatabaseContext } from '../database/context-query';

/** Who asks, as decided from the session: the first argument of every command and query. */
export interface Actor {
  readonly sessionId: string;
  readonly requestId: string;
  readonly memberId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly role: string;
  readonly language: 'fr' | 'en';
  readonly rightsVersion: number;
  readonly organisation: {
    readonly id: string;
    readonly name: string;
    readonly shortName: string;
    readonly kind: string;
  };
  readonly teams: readonly ActorTeam[];
  readonly expiresAt: Date;
}

/** A team the actor works in, with the subject that stands for its members in access lists. */
export interface ActorTeam {
  readonly id: string;
  readonly name: string;
  readonly subject: number;
}

/** The context the database derives everything from. */
export function contextOf(actor: Actor): DatabaseContext {
  return { sessionId: actor.sessionId, requestId: actor.requestId, rightsVersion: actor.rightsVersion };
}
