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
  /** Set when no member asks but the software of an organisation; `sessionId` is then that of its token. */
  readonly machine?: Machine;
}

/** Software that asks under its own name. It has no relation to any person. */
export interface Machine {
  readonly clientId: string;
  readonly permissions: readonly string[];
}

/** A team the actor works in, with the subject that stands for its members in access lists. */
export interface ActorTeam {
  readonly id: string;
  readonly name: string;
  readonly subject: number;
}

/** The context the database derives everything from. */
export function contextOf(actor: Actor): DatabaseContext {
  const { sessionId, requestId, rightsVersion, machine } = actor;
  return { sessionId, requestId, rightsVersion, isMachine: machine !== undefined };
}
