import type { Room } from '@guichet/access-contract';
import type { Actor, Transaction } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';

const ACTING = 'select acting_subject(f.id, $2) as subject from case_file f where f.id = $1';

/** What every record of the actor carries: author, organisation that answers for it, and the team that may always read it. */
export interface Authorship {
  readonly authorId: string;
  readonly ownerOrganisationId: string;
  readonly ownerSubject: number;
}

/** @throws not_found when the actor may not know the file */
export async function authorshipIn(
  transaction: Transaction,
  actor: Actor,
  caseFileId: string,
  room: Room,
): Promise<Authorship> {
  const [acting] = await transaction.query<{ subject: number }>(ACTING, [caseFileId, room]);
  if (!acting) throw refusedFor('not_found');
  return { authorId: actor.memberId, ownerOrganisationId: actor.organisation.id, ownerSubject: acting.subject };
}
