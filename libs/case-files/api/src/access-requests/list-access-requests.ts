import { Injectable } from '@nestjs/common';
import type { AccessRequestSide, AccessRequestView } from '@guichet/access-contract';
import type { PersonNames } from '@guichet/people-contract';
import { displayName } from '@guichet/people-domain';
import { readPageKey, UnitOfWork, writePageKey } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { PAGE_SIZE } from '@guichet/platform-contract';
import type { Page } from '@guichet/platform-contract';
import { FROM_THE_TOP } from '../records/record-columns';
import { LIST_ACCESS_REQUESTS } from './access-request.queries';

type Names = Pick<PersonNames, 'familyNames' | 'givenNames' | 'knownAs' | 'ownScriptName' | 'nameOrder'>;
type Row = Omit<AccessRequestView, 'caseFile'> & {
  caseFile: { id: string; reference: string; person: Names | null } | null;
};

function requestView({ caseFile, ...request }: Row): AccessRequestView {
  if (!caseFile) return { ...request, caseFile: null };
  const { id, reference, person } = caseFile;
  return { ...request, caseFile: { id, reference, personName: person ? displayName(person) : '' } };
}

/** Requests for access: those to answer, or those sent. */
@Injectable()
export class ListAccessRequests {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async run(actor: Actor, side: AccessRequestSide, before: string | undefined): Promise<Page<AccessRequestView>> {
    const { at, id } = readPageKey(before) ?? FROM_THE_TOP;
    const [row] = await this.unitOfWork.statement<{ requests: Row[] }>(actor, LIST_ACCESS_REQUESTS, [
      side,
      at,
      id,
      PAGE_SIZE + 1,
    ]);
    const requests = row?.requests ?? [];
    const items = requests.slice(0, PAGE_SIZE).map(requestView);
    const last = items.at(-1);
    return {
      items,
      next: last && requests.length > PAGE_SIZE ? writePageKey({ at: last.askedAt, id: last.id }) : null,
    };
  }
}
