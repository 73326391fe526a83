import type { Role, Room } from '@guichet/access-contract';

/** What must be known of who asks. */
export interface ActorFacts {
  readonly memberId: string;
  readonly role: Role;
  readonly organisationId: string;
  /** Kind of that organisation. */
  readonly organisationKind: string;
  /** Active teams in which the actor works today. */
  readonly teamIds: readonly string[];
  /** The undertaking of professional secrecy is signed. */
  readonly sworn: boolean;
  /** May open files on staff of the own organisation. */
  readonly staffFileRight: boolean;
  /** May see addresses that are protected. */
  readonly protectedAddressRight: boolean;
}

/** One room opened to one team, as far as it holds now. */
export interface GrantFacts {
  readonly teamId: string;
  readonly room: Room;
  readonly level: 'read' | 'contribute';
}

/** One room opened to one member in an emergency, as far as it holds now. */
export interface EmergencyFacts {
  readonly memberId: string;
  readonly room: Room;
}

/** What must be known of the file, on the day of the question. */
export interface FileFacts {
  readonly leadMemberId: string;
  readonly teamId: string;
  readonly organisationId: string;
  /** The organisation for which the person works, when it is one of ours. */
  readonly staffOfOrganisationId: string | null;
  /** Only the lead worker, the members named on it and those with whom the person shares come near. */
  readonly restricted: boolean;
  /** Members named on the file today. */
  readonly namedMemberIds: readonly string[];
  /** Members to whom a tie with the person closes the file. */
  readonly tiedMemberIds: readonly string[];
  readonly grants: readonly GrantFacts[];
  readonly emergencies: readonly EmergencyFacts[];
}
